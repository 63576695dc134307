import { type Collocations, collocations } from '@readout/core';
import { printAnswer } from '../answer.ts';
import type { Context } from '../context.ts';
import { filterOf } from '../filter.ts';
import { blank } from '../layout/fit.ts';
import { type Line, line, piece } from '../layout/line.ts';
import { table } from '../layout/table.ts';
import { wrap } from '../layout/wrap.ts';
import { count } from '../listing.ts';
import { queryRefusal } from '../query-refusal.ts';
import { openStore } from '../store.ts';
import { decimal, emptyText, grouped, notes, scopeText, significanceText, star } from '../views/statistics.ts';
import { type CollocationsFlags, listingOf } from '../word-options.ts';

export default async function (this: Context, flags: CollocationsFlags, words: string): Promise<void> {
  const store = await openStore(this, flags.corpus);
  const { unit, window, measure } = flags;
  const found = await collocations(store, words, filterOf(flags), { ...listingOf(flags), unit, window, measure }).catch(
    (error: unknown) => {
      throw queryRefusal(error, words, this.columns);
    },
  );
  await printAnswer(this, flags, store, {
    data: found,
    rows: found.collocations,
    view: () => view(found, this.columns),
  });
}

const right = (head: string) => ({ head, align: 'right' }) as const;

function view(found: Collocations, columns: number): Line[] {
  const { scope, query, unit, window, nodes, nearTokens, min, stopWords, significance } = found;
  const near = unit === 'sentence' ? 'in the same sentence' : `at most ${window} away`;
  const head = wrap(
    line(
      piece(query, 'match'),
      piece(`: ${count(nodes, 'places')}, ${grouped(nearTokens)} words ${near} · ${scopeText(scope)}`, 'quiet'),
    ),
    columns,
  );
  if (found.collocations.length === 0)
    return [
      ...head,
      blank,
      ...wrap(
        line(
          emptyText(
            scope,
            nodes === 0 ? 'The words do not occur.' : `No word stands near them ${min} times; --min 1 lists all.`,
          ),
        ),
        columns,
      ),
    ];
  return [
    ...head,
    blank,
    ...table(
      [
        { head: 'Word', fit: 'cut', least: 10 },
        {},
        right('Near'),
        right('Of'),
        right('Expected'),
        right('G²'),
        right('MI'),
        right('MI3'),
        right('t'),
        right('logDice'),
      ],
      found.collocations.map((one) => [
        piece(one.term, 'strong'),
        star(one.significant),
        String(one.near),
        grouped(one.count),
        decimal(one.expected),
        decimal(one.logLikelihood, 1),
        decimal(one.mi, 1),
        decimal(one.mi3, 1),
        decimal(one.t, 1),
        decimal(one.logDice, 1),
      ]),
      columns,
    ),
    blank,
    ...notes(
      [
        significanceText(significance),
        found.collocations.length < significance.tests &&
          `${found.collocations.length} of them are shown; all: --limit 0.`,
        min > 1 && `Only words that stand near ${min} times or more.`,
        stopWords === 'left out' && 'Stop words are counted and not listed; --stop-words lists them.',
      ],
      columns,
    ),
  ];
}
