import { type Trends, trends } from '@readout/core';
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
import { bar, emptyText, grouped, notes, scopeText } from '../views/statistics.ts';
import type { TrendsFlags } from '../word-options.ts';

export default async function (this: Context, flags: TrendsFlags, words: string): Promise<void> {
  const store = await openStore(this, flags.corpus);
  const found = await trends(store, words, filterOf(flags), { by: flags.by, in: flags.in }).catch((error: unknown) => {
    throw queryRefusal(error, words, this.columns);
  });
  await printAnswer(this, flags, store, { data: found, rows: found.points, view: () => view(found, this.columns) });
}

const HEADS: Record<Trends['by'], string> = { day: 'Day', month: 'Month', quarter: 'Quarter', year: 'Year' };

function view({ scope, query, by, total, undated, points }: Trends, columns: number): Line[] {
  const head = wrap(
    line(piece(query, 'match'), piece(`: ${count(total, 'places')} · ${scopeText(scope)}`, 'quiet')),
    columns,
  );
  if (total === 0) return [...head, blank, line(emptyText(scope, 'The words do not occur.'))];
  const highest = Math.max(1, ...points.map(({ perMillion }) => perMillion));
  const rows = points.map((point) => [
    piece(point.period, 'date'),
    String(point.count),
    grouped(point.tokens),
    grouped(point.perMillion),
    piece(bar(point.perMillion, highest, Math.max(6, Math.min(40, columns - 46))), 'bar'),
  ]);
  return [
    ...head,
    blank,
    ...table(
      [
        { head: HEADS[by] },
        { head: 'Count', align: 'right' },
        { head: 'Words', align: 'right' },
        { head: 'Per million', align: 'right' },
        {},
      ],
      rows,
      columns,
    ),
    ...(undated.tokens > 0
      ? [
          blank,
          ...notes(
            [
              `Not shown: ${count(undated.count, 'places')} in ${grouped(undated.tokens)} words that have no such date.`,
            ],
            columns,
          ),
        ]
      : []),
  ];
}
