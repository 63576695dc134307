import type { Document } from '@readout/core';
import { indent, truncate } from '../layout/fit.ts';
import { join, type Line, line, piece, space } from '../layout/line.ts';
import { wrap } from '../layout/wrap.ts';
import { dated } from './when.ts';

const unknown = piece('unknown', 'quiet');

/** Who brought it out: the publisher, with the agency it took the report from. */
export const sourceOf = ({ source }: Document): Line =>
  join([source.publisher, source.agency !== source.publisher && source.agency], ' / ');

/** Documents: date and title, below them id and source. `brief` cuts a long title. */
export function documentRows(documents: readonly Document[], columns: number, brief = false): Line[] {
  const dates = Math.max(...documents.map(({ published }) => dated(published).length)) + 2;
  const room = columns - dates;
  return documents.flatMap((document) => {
    const title = line(document.title || unknown);
    const date = line(piece(dated(document.published), document.published ? 'date' : 'quiet'));
    return [
      ...indent(brief ? [truncate(title, room)] : wrap(title, room), dates, date),
      [
        space(Math.max(2, Math.min(dates, columns - document.id.length))),
        piece(document.id, 'id'),
        ...truncate(joined(sourceOf(document)), room - document.id.length),
      ],
    ];
  });
}

const joined = (source: Line): Line => (source.length > 0 ? line(piece(' · ', 'quiet'), source) : []);

/** Title, date, source and id of a document. */
export const documentHead = (document: Document, columns: number): Line[] => [
  ...wrap(line(piece(document.title || document.id, 'heading')), columns),
  ...wrap(
    join(
      [
        piece(dated(document.published), document.published ? 'date' : 'quiet'),
        sourceOf(document),
        document.source.author && `by ${document.source.author}`,
        document.attributableTo && `attributable to ${document.attributableTo}`,
        document.quality.machineTranslated >= 0.5 && 'machine translated',
      ],
      piece(' · ', 'quiet'),
    ),
    columns,
  ),
  line(piece(document.id, 'id')),
];
