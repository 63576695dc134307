import type { Encounter, EntityNames } from '@readout/core';
import { blank, pad } from '../layout/fit.ts';
import { join, type Line, line, piece } from '../layout/line.ts';
import { width } from '../layout/width.ts';
import { wrap } from '../layout/wrap.ts';
import { circumstances, participantsOf, statusOf } from './encounter.ts';
import { dated } from './when.ts';

export interface Row {
  encounter: Encounter;
  /** What else there is to say of it. */
  note?: Line;
}

/** Encounters below each other: date, status, who; then the circumstances; then the id, which is never cut. */
export function encounterRows(rows: readonly Row[], entities: EntityNames, columns: number): Line[] {
  const dates = Math.max(...rows.map(({ encounter }) => dated(encounter.when).length)) + 2;
  const statuses = Math.max(...rows.map(({ encounter }) => width([statusOf(encounter.status)]))) + 2;
  const margin: Line = line(piece(''));
  const left = dates + statuses;
  return rows.flatMap(({ encounter, note }, index) => {
    const head: Line = [
      ...pad(line(piece(dated(encounter.when), encounter.when ? 'date' : 'quiet')), dates),
      ...pad(line(statusOf(encounter.status)), statuses),
    ];
    const who = participantsOf(encounter, entities);
    const rest = [
      ...wrap(who.length > 0 ? who : line(encounter.name), columns - left),
      ...wrap(join([circumstances(encounter, entities), note], piece(' · ', 'quiet')), columns - left),
    ];
    const id = line(piece(encounter.id, 'id'));
    return [
      ...(index > 0 ? [blank] : []),
      ...rest.map((text, at) => [...(at === 0 ? head : pad(margin, left)), ...text]),
      [...pad(margin, Math.max(2, Math.min(left, columns - width(id)))), ...id],
    ];
  });
}
