import type { Document } from '@readout/core';
import { join, type Line, line, piece } from '../layout/line.ts';
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
    [{ head: 'Date' }, { head: 'Title', fit: 'wrap', least: 24 }, { head: 'Source', fit: 'wrap', least: 8 }, { head: 'Id' }],
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
