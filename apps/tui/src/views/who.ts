import type { EntityNames, Who } from '@readout/core';
import { join, type Line, type Piece, piece } from '../layout/line.ts';
import type { Style } from '../theme.ts';

const STYLES: Record<string, Style> = {
  person: 'person',
  organization: 'organization',
  place: 'place',
  event: 'event',
  topic: 'topic',
};

/** The style of an entity, by its id. */
export const styleOf = (id: string | undefined): Style => STYLES[id?.split('/')[0] ?? ''] ?? 'strong';

/** An entity by its name; by its id where no name is known. */
export const named = (id: string, entities: EntityNames): Piece =>
  piece(Object.hasOwn(entities, id) ? entities[id]!.name : (id.split('/')[1] ?? id), styleOf(id));

/** Somebody, by the name of the entity where it is known who that is. */
export const whoName = ({ entity, name }: Who, entities: EntityNames): Piece =>
  entity && Object.hasOwn(entities, entity) ? named(entity, entities) : piece(name, styleOf(entity));

/** "Antony Blinken, Sergey Lavrov and Wang Yi". */
export function enumerate(parts: readonly (Piece | Line)[]): Line {
  const last = parts.at(-1);
  if (!last) return [];
  return join([join(parts.slice(0, -1), ', '), last], ' and ');
}

/** Everybody with one of these roles. */
export const withRole = (who: readonly Who[], ...roles: readonly Who['role'][]): Who[] =>
  who.filter(({ role }) => roles.includes(role));
