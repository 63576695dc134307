import type { EntityNames, Hit } from '@readout/core';
import { join, type Line, line, piece } from '../layout/line.ts';
import { dated } from './when.ts';
import { enumerate, whoName, withRole } from './who.ts';

/** What was found: an article by its title, a quotation by who said it. */
export function hitTitle(hit: Hit, entities: EntityNames): Line {
  if (hit.kind === 'document') return line(piece(hit.title || hit.document, 'strong'));
  const who = hit.who ?? [];
  const speakers = withRole(who, 'speaker');
  const people = speakers.length > 0 ? speakers : who.slice(0, 3);
  const to = withRole(who, 'addressee');
  return line(
    enumerate(people.map((one) => whoName(one, entities))),
    to.length > 0 && line(piece(' to ', 'quiet'), enumerate(to.map((one) => whoName(one, entities)))),
    people.length > 0 ? piece(`  ${hit.kind}`, 'quiet') : piece(hit.kind, 'strong'),
  );
}

/** When and where it stands. */
export const hitSource = (hit: Hit): Line =>
  join(
    [
      hit.when ? piece(dated(hit.when), 'date') : piece('undated', 'quiet'),
      hit.kind !== 'document' && piece(hit.title, 'quiet'),
      hit.publisher && piece(hit.publisher, 'quiet'),
    ],
    piece(' · ', 'quiet'),
  );

/** Why it was found: the words, how often, and where. */
export const hitReason = ({ matched }: Hit): Line =>
  join(
    matched.map(({ term, fields, count }) =>
      line(piece(term), count > 1 && piece(` ×${count}`, 'quiet'), piece(` in ${fields.join(', ')}`, 'quiet')),
    ),
    piece(' · ', 'quiet'),
  );
