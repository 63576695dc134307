import {
  type Concordance,
  concordance,
  type Filter,
  FilterError,
  readLineOrder,
  type Store,
  type WordsIn,
} from '@readout/core';
import { type Context, Refusal } from '../context.ts';
import { DEFAULT_LIMIT } from '../gather.ts';
import { blank } from '../layout/fit.ts';
import { type Line, line, piece } from '../layout/line.ts';
import { table } from '../layout/table.ts';
import { list } from '../listing.ts';
import { queryRefusal } from '../query-refusal.ts';
import { lineRows } from '../views/concordance-lines.ts';
import { bar, notes } from '../views/statistics.ts';
import { styleOf } from '../views/who.ts';
import type { ConcordanceFlags } from '../word-options.ts';

export default async function (
  this: Context,
  { sort: sorted, ...flags }: ConcordanceFlags,
  words: string,
): Promise<void> {
  const { unit, in: where, regex, sample, seed, group } = flags;
  const { sort, filter: asList } = sorted === undefined ? { filter: {} } : readLineOrder(sorted);
  const inOrder = [where, sample, group, sort].some((value) => value !== undefined);
  const window = flags.window ?? (unit === undefined ? Math.max(20, Math.ceil(this.columns / 2)) : undefined);
  await list(
    this,
    { ...flags, ...asList },
    {
      what: 'occurrences',
      none: `“${words}” stands nowhere${WHERE[where ?? 'text']} in this corpus.`,
      // lines that are put in order are read at once, however many there are
      ask: (store: Store, filter: Filter): Promise<Concordance> =>
        concordance(store, words, inOrder ? { ...filter, limit: (flags.limit ?? DEFAULT_LIMIT) || MOST } : filter, {
          window,
          unit,
          in: where,
          regex,
          sample,
          seed,
          group,
          sort,
        }).catch((error: unknown) => {
          throw regex ? patternRefusal(error) : queryRefusal(error, words, this.columns);
        }),
      view: (page, columns) => view(page as Concordance, columns, sort !== undefined),
    },
  );
}

/** A pattern stands by itself: what is wrong with it is not told of an option. */
const patternRefusal = (error: unknown): unknown =>
  error instanceof FilterError && error.issues.every(({ parameter }) => parameter === 'q')
    ? new Refusal(`the pattern ${error.issues[0]!.message}`, 2)
    : error;

const WHERE: Record<WordsIn, string> = { text: '', quotes: ' inside quotations', outside: ' outside quotations' };

/** More lines than anybody asks for. */
const MOST = 1_000_000;

/** How many values of a group are shown. */
const MOST_GROUPS = 15;

function view(page: Concordance, columns: number, ordered: boolean): Line[] {
  const { sample, groups } = page;
  return [
    ...(groups ? [...groupRows(groups, columns), blank] : []),
    ...lineRows(page.items, columns, ordered),
    ...(sample
      ? [
          blank,
          ...notes(
            [`${sample.size} of ${sample.of} places, drawn by chance; --seed ${sample.seed} draws them again.`],
            columns,
          ),
        ]
      : []),
  ];
}

function groupRows(groups: NonNullable<Concordance['groups']>, columns: number): Line[] {
  if (groups.length === 0) return [line(piece('No line has what they are counted by.', 'quiet'))];
  const highest = groups[0]!.count;
  const rows = groups
    .slice(0, MOST_GROUPS)
    .map(({ value, name, count }) => [
      piece(name ?? value, styleOf(value)),
      String(count),
      piece(bar(count, highest, Math.max(6, Math.min(30, columns - 44))), 'bar'),
    ]);
  return [
    ...table([{ fit: 'cut', least: 12 }, { align: 'right' }, {}], rows, columns),
    ...(groups.length > MOST_GROUPS ? [line(piece(`… and ${groups.length - MOST_GROUPS} more`, 'quiet'))] : []),
  ];
}
