import { type Encounter, encounters, type Page } from '@readout/core';
import type { Context } from '../context.ts';
import { type Line, line, piece } from '../layout/line.ts';
import { count, list } from '../listing.ts';
import type { ListFlags } from '../options.ts';
import { encounterRows } from '../views/encounter-rows.ts';

export default async function (this: Context, flags: ListFlags): Promise<void> {
  await list(this, flags, { what: 'encounters', kind: 'encounter', ask: encounters, view });
}

const view = ({ items, entities }: Page<Encounter>, columns: number): Line[] =>
  encounterRows(
    items.map((encounter) => ({ encounter, note: reports(encounter) })),
    entities,
    columns,
  );

function reports({ reports, conflicts }: Encounter): Line {
  const told = count(reports.length, 'reports');
  return line(piece(conflicts.length > 0 ? `${told}, sources disagree` : told, 'quiet'));
}
