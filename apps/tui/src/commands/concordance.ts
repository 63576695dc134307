import { concordance, type Occurrence, type Page } from '@readout/core';
import type { Context } from '../context.ts';
import { blank } from '../layout/fit.ts';
import { type Line, line, piece, space } from '../layout/line.ts';
import { cutStart, cutText, textWidth, width } from '../layout/width.ts';
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
  const left = Math.floor((columns - widest) / 2);
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
  const before = beginning(piece(left).text, room);
  const start: Line = [space(room - textWidth(before)), piece(before, 'quiet'), piece(match, 'match')];
  const after = piece(right).text;
  const [shown, rest] = cutText(after, columns - width(start));
  return [...start, piece(rest && !rest.startsWith(' ') ? shown.replace(/\S+$/, '') : shown, 'quiet')];
}

/** The end of a text that fits, from a word on. */
function beginning(text: string, room: number): string {
  const shown = cutStart(text, room);
  return shown.length < text.length && !text.at(-shown.length - 1)?.match(/\s/) ? shown.replace(/^\S+\s?/, '') : shown;
}
