import type { Document } from '@readout/core';
import { pad, truncate } from '../layout/fit.ts';
import { join, type Line, line, piece, space } from '../layout/line.ts';
import { table } from '../layout/table.ts';
import { wrap } from '../layout/wrap.ts';
import { dated } from './when.ts';

const unknown = piece('unknown', 'quiet');

/** Who brought it out: the publisher, with the agency it took the report from. */
export const sourceOf = ({ source }: Document): Line =>
  join([source.publisher, source.agency !== source.publisher && source.agency], ' / ');

/** Documents as a table: date, title, source, id. */
export const documentTable = (documents: readonly Document[], columns: number): Line[] =>
  table(
    [
      { head: 'Date' },
      { head: 'Title', fit: 'wrap', least: 24 },
      { head: 'Source', fit: 'wrap', least: 8 },
      { head: 'Id' },
    ],
    documents.map((document) => {
      const source = sourceOf(document);
      return [
        document.published ? piece(dated(document.published), 'date') : piece('undated', 'quiet'),
        line(document.title || unknown),
        source.length > 0 ? source : unknown,
        piece(document.id, 'id'),
      ];
    }),
    columns,
  );

/** Documents at a glance: date and title on one line, source and id on the next. */
export function documentRows(documents: readonly Document[], columns: number): Line[] {
  const dates = Math.max(...documents.map(({ published }) => dated(published).length)) + 2;
  return documents.flatMap((document) => [
    [
      ...pad(line(piece(dated(document.published), document.published ? 'date' : 'quiet')), dates),
      ...truncate(line(document.title || unknown), columns - dates),
    ],
    [
      space(dates),
      ...line(piece(document.id, 'id')),
      ...truncate(joined(sourceOf(document)), columns - dates - document.id.length),
    ],
  ]);
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
