import { type Page, type Period, periods, type TimelineEntry, timeline } from '@readout/core';
import { printAnswer } from '../answer.ts';
import type { Context } from '../context.ts';
import { filterOf } from '../filter.ts';
import { type Line, line, piece } from '../layout/line.ts';
import { table } from '../layout/table.ts';
import { count, list } from '../listing.ts';
import { openStore } from '../store.ts';
import { encounterRows } from '../views/encounter-rows.ts';
import { bar } from '../views/statistics.ts';
import type { TimelineFlags } from '../word-options.ts';

export default async function (this: Context, flags: TimelineFlags): Promise<void> {
  if (flags.by !== undefined) {
    const store = await openStore(this, flags.corpus);
    const found = await periods(store, filterOf(flags), flags.by);
    await printAnswer(this, flags, store, { data: found, rows: found, view: () => counts(found, this.columns) });
    return;
  }
  await list(this, flags, {
    what: 'encounters',
    kind: 'encounter',
    ask: timeline,
    view,
    record: ({ encounter }) => encounter,
  });
}

const view = ({ items, entities }: Page<TimelineEntry>, columns: number): Line[] =>
  encounterRows(
    items.map(({ encounter, quotes }) => ({
      encounter,
      note: line(quotes > 0 && piece(count(quotes, 'quotations'), 'quiet')),
    })),
    entities,
    columns,
  );

/** How much there is of each stretch of time; the bar is the quotations. */
function counts(found: readonly Period[], columns: number): Line[] {
  if (found.length === 0) return [line('Nothing here has so exact a date.')];
  const highest = Math.max(...found.map(({ quotes }) => quotes));
  return table(
    [
      {},
      { head: 'Encounters', align: 'right' },
      { head: 'Quotations', align: 'right' },
      { head: 'Documents', align: 'right' },
      {},
    ],
    found.map(({ period, encounters, quotes, documents }) => [
      piece(period, 'date'),
      String(encounters),
      String(quotes),
      String(documents),
      piece(bar(quotes, highest, Math.max(6, Math.min(30, columns - 50))), 'bar'),
    ]),
    columns,
  );
}
