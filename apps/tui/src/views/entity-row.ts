import type { Entity } from '@readout/core';
import { blank, pad, truncate } from '../layout/fit.ts';
import { join, type Line, line, piece, space } from '../layout/line.ts';
import { wrap } from '../layout/wrap.ts';
import { known } from './entity-table.ts';
import { type Fact, facts } from './facts.ts';
import { SIGNS } from './inserts.ts';
import { readable } from './when.ts';
import { styleOf } from './who.ts';

const NUMBERS: readonly (readonly [key: string, word: string, columns: number])[] = [
  ['mention', 'named', 10],
  ['speaker', 'quoted', 11],
  ['participant', 'met', 8],
];
/** Below this the numbers give way to the name, above it there is room for what somebody is known as. */
const NARROW = 64;

/** Somebody on a line: name, what they are known as, how often they are named, quoted and met. */
export function entityRow(entity: Entity, columns: number): Line {
  const shown = columns < NARROW ? NUMBERS.slice(0, 1) : NUMBERS;
  const right = shown.flatMap(([key, word, wide]) => {
    const number = entity.counts[key] ?? 0;
    const text = number > 0 ? `${number} ${word}` : '';
    return [space(wide - text.length), piece(text, 'quiet')];
  });
  const room = Math.max(8, columns - shown.reduce((sum, [, , wide]) => sum + wide, 0));
  const name = line(piece(entity.name, styleOf(entity.id)), piece(SIGNS[entity.type], 'mark'));
  const as = known(entity);
  return [...pad(truncate(line(name, as && columns >= NARROW && piece(`  ${as}`, 'quiet')), room), room), ...right];
}

/** What somebody or something is, the offices held, and every form of the name with the reason it is taken for one. */
export function entityFacts(entity: Entity, columns: number): Line[] {
  const { name, type, country, start, end, place, offices, aliases, counts } = entity;
  const reasons = new Map<string, string[]>();
  for (const { text, reason } of aliases) reasons.set(reason, [...(reasons.get(reason) ?? []), text]);
  return [
    ...wrap(line(piece(name, styleOf(entity.id)), piece(`  ${type}`, 'quiet')), columns),
    blank,
    ...facts(
      [
        ['country', country],
        ['when', start && piece(readable(end && end !== start ? `${start}/${end}` : start), 'date')],
        ['where', place?.split('/')[1]?.replaceAll('-', ' ')],
        ...offices.map(
          ({ title, from, to, organization, country: of }, index): Fact => [
            index === 0 ? 'office' : '',
            line(
              join([title, organization?.split('/')[1]?.replaceAll('-', ' '), of], ', '),
              (from || to) && piece(` ${from ? readable(from) : '…'} – ${to ? readable(to) : ''}`.trimEnd(), 'date'),
            ),
          ],
        ),
        ...[...reasons].map(([reason, texts]): Fact => [reason, texts.join(', ')]),
        [
          'counted',
          piece(
            Object.entries(counts)
              .map(([key, number]) => `${key} ${number}`)
              .join(', '),
            'quiet',
          ),
        ],
        ['id', piece(entity.id, 'id')],
      ],
      columns,
    ),
  ];
}
