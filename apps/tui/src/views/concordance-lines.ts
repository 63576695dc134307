import type { Occurrence } from '@readout/core';
import { blank } from '../layout/fit.ts';
import { type Line, line, piece, space } from '../layout/line.ts';
import { cutStart, cutText, textWidth, width } from '../layout/width.ts';
import { dated } from './when.ts';

/** Key words below each other. In text order the documents are the headings; in another the document stands before each line. */
export function lineRows(items: readonly Occurrence[], columns: number, ordered: boolean): Line[] {
  const widest = widestMatch(items);
  const marker = markers(items);
  if (ordered) return items.map((one) => markedLine(one, marker, widest, columns));
  let document: string | undefined;
  return items.flatMap((occurrence) => {
    const heading = document === occurrence.document ? [] : [...(document ? [blank] : []), headingOf(occurrence)];
    document = occurrence.document;
    return [...heading, contextLine(occurrence, widest, columns)];
  });
}

const headingOf = ({ document, when, publisher }: Occurrence): Line =>
  line(
    piece(document, 'id'),
    when && line(space(2), piece(dated(when), 'date')),
    publisher !== undefined && line(space(2), piece(publisher, 'quiet')),
  );

/** The shortest beginnings that tell the documents apart, four characters at least. */
function markers(items: readonly Occurrence[]): (document: string) => string {
  const ids = [...new Set(items.map(({ document }) => document))];
  let length = 4;
  while (length < 12 && new Set(ids.map((id) => id.slice(0, length))).size < ids.length) length++;
  return (document) => document.slice(0, length).padEnd(length);
}

function markedLine(
  occurrence: Occurrence,
  marker: (document: string) => string,
  widest: number,
  columns: number,
): Line {
  const mark = line(piece(marker(occurrence.document), 'id'), space(1));
  return [...mark, ...contextLine(occurrence, widest, columns - width(mark))];
}

/** The columns of the longest words found. */
export const widestMatch = (items: readonly Occurrence[]): number =>
  items.reduce((widest, { match }) => Math.max(widest, textWidth(piece(match).text)), 0);

/** A line with the key word where it stands in all of them. */
export function contextLine({ left, match, right }: Occurrence, widest: number, columns: number): Line {
  const room = Math.floor((columns - Math.min(Math.floor(columns / 3), widest)) / 2);
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
