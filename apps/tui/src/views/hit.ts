import type { EntityNames, Hit } from '@readout/core';
import { truncate } from '../layout/fit.ts';
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

/** Columns of a title that only says where something stands. */
const TITLE = 44;

/** When and where it stands. */
export const hitSource = (hit: Hit): Line =>
  join(
    [
      hit.when ? piece(dated(hit.when), 'date') : piece('undated', 'quiet'),
      hit.kind !== 'document' && truncate(line(piece(hit.title || hit.document, 'quiet')), TITLE),
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
