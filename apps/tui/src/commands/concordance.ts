import { concordance, type Occurrence, type Page } from '@readout/core';
import type { Context } from '../context.ts';
import { blank, truncate } from '../layout/fit.ts';
import { type Line, line, piece, space } from '../layout/line.ts';
import { cutStart, textWidth, width } from '../layout/width.ts';
import { list } from '../listing.ts';
import type { ListFlags } from '../options.ts';
import { dated } from '../views/when.ts';

export default async function (this: Context, flags: ListFlags, words: string): Promise<void> {
  const window = Math.max(20, Math.ceil(this.columns / 2));
  await list(this, flags, {
    what: 'occurrences',
    ask: (store, filter) => concordance(store, words, filter, { window }),
    view,
  });
}

/** Key words below each other, the documents as headings. */
function view({ items }: Page<Occurrence>, columns: number): Line[] {
  const widest = Math.min(Math.floor(columns / 3), Math.max(...items.map(({ match }) => textWidth(piece(match).text))));
  const left = Math.floor((columns - widest - 2) / 2);
  let document: string | undefined;
  return items.flatMap((occurrence) => {
    const heading = document === occurrence.document ? [] : [...(document ? [blank] : []), headingOf(occurrence)];
    document = occurrence.document;
    return [...heading, inContext(occurrence, left, columns)];
  });
}

const headingOf = ({ document, when }: Occurrence): Line =>
  line(piece(document, 'id'), when && line(space(2), piece(dated(when), 'date')));

function inContext({ left, match, right }: Occurrence, room: number, columns: number): Line {
  const before = cutStart(piece(left).text.trimEnd(), room);
  const start = line(piece(before, 'quiet'));
  const filled: Line = [{ text: ' '.repeat(Math.max(0, room - width(start))) }, ...start, { text: ' ' }];
  return truncate([...filled, piece(match, 'match'), { text: ' ' }, piece(right.replace(/^\s+/, ''), 'quiet')], columns);
}
