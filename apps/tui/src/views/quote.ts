import type { EntityNames, Quote } from '@readout/core';
import { indent } from '../layout/fit.ts';
import { join, type Line, line, piece, space } from '../layout/line.ts';
import { wrap } from '../layout/wrap.ts';
import { dated } from './when.ts';
import { enumerate, whoName, withRole } from './who.ts';

/** What was said, without source and cue; ` … ` where the attribution splits it. */
export const contentOf = ({ content, span, text }: Quote): string =>
  content.map(({ start, end }) => text.slice(start - span.start, end - span.start)).join(' … ');

const enumerated = (quote: Quote, role: 'speaker' | 'addressee' | 'relayer', entities: EntityNames): Line =>
  enumerate(withRole(quote.who, role).map((who) => whoName(who, entities)));

/** "Sergey Lavrov to reporters · 2021-05-19 · indirect · relayed by TASS" */
export function quoteHead(quote: Quote, entities: EntityNames): Line {
  const speaker = enumerated(quote, 'speaker', entities);
  const addressee = enumerated(quote, 'addressee', entities);
  const relayer = enumerated(quote, 'relayer', entities);
  return join(
    [
      line(
        speaker.length > 0
          ? speaker
          : piece(quote.form === 'scare' ? 'in marks, nobody’s words' : 'nobody named', 'quiet'),
        addressee.length > 0 && line(piece(' to ', 'quiet'), addressee),
      ),
      quote.when && piece(dated(quote.when), 'date'),
      quote.form !== 'direct' && quote.form !== 'scare' && piece(quote.form, 'quiet'),
      quote.medium && piece(quote.medium.replace('-', ' '), 'quiet'),
      quote.within && piece('inside another', 'quiet'),
      relayer.length > 0 && line(piece('relayed by ', 'quiet'), relayer),
    ],
    piece(' · ', 'quiet'),
  );
}

/** The words of a quotation, wrapped. */
export const quoteWords = (quote: Quote, columns: number): Line[] =>
  wrap(line(piece(contentOf(quote), quote.marked ? 'quote' : 'indirect')), columns);

/** A quotation as a block: who to whom and when, the words, the id. */
export const quoteBlock = (quote: Quote, entities: EntityNames, columns: number): Line[] => [
  ...wrap(quoteHead(quote, entities), columns),
  ...indent(quoteWords(quote, columns - 2), 2),
  line(space(2), piece(quote.id, 'id')),
];
