import type { Entity, EntityType } from '@readout/core';
import { type Line, piece } from '../layout/line.ts';
import { type Column, table } from '../layout/table.ts';
import { styleOf } from './who.ts';

const number = (value: number | undefined): string => (value ? String(value) : '');

/** The latest office of somebody, or how else an entity is known. */
export function known({ offices, country, start, type }: Entity): string {
  const [office] = offices.toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? 1 : -1));
  if (office) return [office.title, office.country].filter(Boolean).join(', ');
  if (type === 'event') return start ?? '';
  return country && type !== 'place' ? country : '';
}

/** Entities as a table: how often each is named, speaks and meets. The id comes last, uncut. */
export function entityTable(entities: readonly Entity[], columns: number, type?: EntityType): Line[] {
  const speaks = type === undefined || type === 'person' || type === 'organization' || type === 'place';
  const shape: Column[] = [
    { head: 'Name', fit: 'wrap', least: 12 },
    ...(type === 'place' ? [] : [{ head: 'Known as', fit: 'wrap', least: 12 } as const]),
    { head: 'Named', align: 'right' },
    ...(speaks ? [{ head: 'Quoted', align: 'right' } as const, { head: 'Met', align: 'right' } as const] : []),
    { head: 'Id' },
  ];
  return table(
    shape,
    entities.map((entity) => [
      piece(entity.name, styleOf(entity.id)),
      ...(type === 'place' ? [] : [piece(known(entity), 'quiet')]),
      number(entity.counts['mention']),
      ...(speaks ? [number(entity.counts['speaker']), number(entity.counts['participant'])] : []),
      piece(entity.id, 'id'),
    ]),
    columns,
  );
}
