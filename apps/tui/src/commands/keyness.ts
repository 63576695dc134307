import { type Filter, type Keyness, type KeyWord, keyness, readFilterLine } from '@readout/core';
import { printAnswer } from '../answer.ts';
import type { Context } from '../context.ts';
import { filterOf, typed } from '../filter.ts';
import { blank } from '../layout/fit.ts';
import { type Line, line, piece } from '../layout/line.ts';
import { table } from '../layout/table.ts';
import { wrap } from '../layout/wrap.ts';
import { queryRefusal } from '../query-refusal.ts';
import { openStore } from '../store.ts';
import { decimal, emptyText, grouped, notes, scopeText, significanceText, star } from '../views/statistics.ts';
import { type KeynessFlags, listingOf } from '../word-options.ts';

export default async function (this: Context, flags: KeynessFlags): Promise<void> {
  const store = await openStore(this, flags.corpus);
  const { against, ngram: n, measure } = flags;
  const reference = against === undefined ? undefined : referenceOf(against, this.columns);
  const found = await keyness(store, filterOf(flags), reference, { ...listingOf(flags), n, measure });
  const names = { target: typed(flags).map(asFilterLine).join(' ') || 'the corpus', reference: against ?? 'the rest' };
  await printAnswer(this, flags, store, {
    data: found,
    rows: [...found.words, ...found.lacking],
    view: () => view(found, names, this.columns),
  });
}

/** `--speaker lavrov` as it would stand in `--against`: speaker:lavrov. */
const asFilterLine = (option: string): string => option.replace(/^--([a-z]+) /, '$1:');

/** The filter of what is compared with; its faults are pointed at. */
function referenceOf(against: string, columns: number): Filter {
  try {
    return readFilterLine(against);
  } catch (error) {
    throw queryRefusal(error, against, columns);
  }
}

interface Names {
  target: string;
  reference: string;
}

function view(found: Keyness, names: Names, columns: number): Line[] {
  const { target, reference, min, stopWords, significance } = found;
  const head = [
    ...wrap(line(piece(names.target, 'match'), piece(`: ${scopeText(target)}`, 'quiet')), columns),
    ...wrap(line(piece(names.reference, 'match'), piece(`: ${scopeText(reference)}`, 'quiet')), columns),
  ];
  if (found.words.length === 0 && found.lacking.length === 0)
    return [
      ...head,
      blank,
      ...wrap(
        line(
          emptyText(
            target,
            target.tokens === 0 || reference.tokens === 0
              ? 'One side holds no words: there is nothing to compare.'
              : `No word occurs ${min} times in both together; --min 1 tests all.`,
          ),
        ),
        columns,
      ),
    ];
  return [
    ...head,
    ...section(`More in ${names.target}`, found.words, columns),
    ...section(`Less in ${names.target}`, found.lacking, columns),
    blank,
    ...notes(
      [
        significanceText(significance),
        'Log ratio: doublings. BIC: from 2 evidence, from 6 strong, below 0 for no difference.',
        `Only words that occur ${min} times or more in both together.`,
        stopWords === 'left out' && 'Stop words are counted and not listed; --stop-words lists them.',
      ],
      columns,
    ),
  ];
}

const right = (head: string) => ({ head, align: 'right' }) as const;

const section = (heading: string, words: readonly KeyWord[], columns: number): Line[] =>
  words.length === 0
    ? []
    : [
        blank,
        line(piece(heading, 'heading')),
        ...table(
          [
            { head: 'Word', fit: 'cut', least: 10 },
            {},
            right('Here'),
            right('There'),
            right('G²'),
            right('Log ratio'),
            right('%DIFF'),
            right('BIC'),
          ],
          words.map((one) => [
            piece(one.term, 'strong'),
            star(one.significant),
            grouped(one.target.count),
            grouped(one.reference.count),
            decimal(one.logLikelihood, 1),
            decimal(one.logRatio, 1),
            one.percentDifference === undefined
              ? piece('only here', 'quiet')
              : grouped(one.percentDifference).replace('-', '−'),
            decimal(one.bayesFactor, 1),
          ]),
          columns,
        ),
      ];
