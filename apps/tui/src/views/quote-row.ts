import type { EntityNames, Quote } from '@readout/core';
import { truncate } from '../layout/fit.ts';
import { type Line, line, piece } from '../layout/line.ts';
import { wrap } from '../layout/wrap.ts';
import { firstLines } from './first-lines.ts';
import { contentOf, quoteHead } from './quote.ts';

const MOST_LINES = 3;

/** A quotation at a glance: who to whom and when, and the first lines of the words. */
export function quoteRow(quote: Quote, entities: EntityNames, columns: number): Line[] {
  const words = wrap(line(piece(contentOf(quote), quote.marked ? 'quote' : 'indirect')), columns);
  return [truncate(quoteHead(quote, entities), columns), ...firstLines(words, MOST_LINES, columns)];
}
