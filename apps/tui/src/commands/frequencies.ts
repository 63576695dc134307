import { type Frequencies, type Frequency, frequencies } from '@readout/core';
import { printAnswer } from '../answer.ts';
import type { Context } from '../context.ts';
import { filterOf } from '../filter.ts';
import { blank } from '../layout/fit.ts';
import { type Line, line, piece } from '../layout/line.ts';
import { type Column, table } from '../layout/table.ts';
import { openStore } from '../store.ts';
import { decimal, emptyText, grouped, notes, scopeText } from '../views/statistics.ts';
import { type FrequenciesFlags, listingOf } from '../word-options.ts';

export default async function (this: Context, flags: FrequenciesFlags): Promise<void> {
  const store = await openStore(this, flags.corpus);
  const { ngram: n, by } = flags;
  const found = await frequencies(store, filterOf(flags), { ...listingOf(flags), n, by });
  await printAnswer(this, flags, store, {
    data: found,
    rows: found.terms,
    view: () => view(found, this.columns),
  });
}

/** How many parts stand beside the table. */
const MOST_PARTS = 4;

function view({ scope, n, min, stopWords, types, total, terms }: Frequencies, columns: number): Line[] {
  const head = line(piece(`${scopeText(scope)} · ${grouped(types)} different`, 'quiet'));
  if (terms.length === 0) return [head, blank, line(emptyText(scope, 'No word occurs so often.'))];
  const spread = terms.some(({ dispersion }) => dispersion);
  const parts = partsOf(terms);
  const shape: Column[] = [
    { head: n === 1 ? 'Word' : 'Words', fit: 'cut', least: 12 },
    { head: 'Count', align: 'right' },
    ...(parts.length > 0
      ? parts.map(({ name }): Column => ({ head: name, align: 'right' }))
      : [
          { head: 'Per million', align: 'right' } as const,
          { head: 'Documents', align: 'right' } as const,
          ...(spread
            ? [
                { head: 'DP', align: 'right' } as const,
                { head: 'DPnorm', align: 'right' } as const,
                { head: 'D', align: 'right' } as const,
              ]
            : []),
        ]),
  ];
  const rows = terms.map(({ term, count, perMillion, documents, dispersion, groups = [] }) => [
    piece(term, 'strong'),
    grouped(count),
    ...(parts.length > 0
      ? parts.map(({ value }) => {
          const found = groups.find((one) => one.value === value);
          return found ? `${found.count} · ${grouped(found.perMillion)}` : piece('–', 'quiet');
        })
      : [
          grouped(perMillion),
          String(documents),
          ...(dispersion ? [decimal(dispersion.dp), decimal(dispersion.dpNorm), decimal(dispersion.juillandD)] : []),
        ]),
  ]);
  return [
    head,
    blank,
    ...table(shape, rows, columns),
    blank,
    ...notes(
      [
        terms.length < total && `${terms.length} of ${grouped(total)}. All: --limit 0.`,
        min > 1 && `Only what occurs ${min} times.`,
        stopWords === 'left out' && 'Stop words are counted and not listed; --stop-words lists them.',
        parts.length > 0
          ? 'Count and per million in each part.'
          : spread && 'Over the documents: DP 0 is even, towards 1 in one place (Gries); D 1 is even (Juilland).',
      ],
      columns,
    ),
  ];
}

/** The parts in which the listed words occur most. */
function partsOf(terms: readonly Frequency[]): { value: string; name: string }[] {
  const sums = new Map<string, { value: string; name: string; sum: number }>();
  for (const { groups = [] } of terms)
    for (const { value, name = value, count } of groups) {
      const short = name.length > 16 ? `${name.slice(0, 15)}…` : name;
      const part = sums.get(value) ?? { value, name: short, sum: 0 };
      part.sum += count;
      sums.set(value, part);
    }
  return [...sums.values()].sort((a, b) => b.sum - a.sum).slice(0, MOST_PARTS);
}
