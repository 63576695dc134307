import { type Page, type TimelineEntry, timeline } from '@readout/core';
import type { Context } from '../context.ts';
import { type Line, line, piece } from '../layout/line.ts';
import { count, list } from '../listing.ts';
import type { ListFlags } from '../options.ts';
import { encounterRows } from '../views/encounter-rows.ts';

export default async function (this: Context, flags: ListFlags): Promise<void> {
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
