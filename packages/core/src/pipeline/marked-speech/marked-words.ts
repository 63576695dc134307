import type { Quote } from '../../schema/quote.ts';
import type { Section } from '../../schema/section.ts';
import type { Span } from '../../schema/span.ts';
import { markedStretches } from '../../text/quotation-marks.ts';

/** Words between marks, whoever said them. */
export interface MarkedWords {
  span: Span;
  content: Span;
  form: Quote['form'];
  source?: Span;
  speaker?: string;
  confidence: number;
}

const WORD = /[\p{L}\p{N}]+/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** So few words are a name, a title or a term: «Северный поток», „Die Zeit“. */
const TERM = 3;
/** As many letters make a sentence where words are not set apart. */
const UNSPACED_TERM = 8;

/** The stretches between double marks in a block; nothing is read from boilerplate. */
export function* stretchesOf(text: string, { role, span }: Section): Iterable<{ content: Span; form: Quote['form'] }> {
  if (role === 'boilerplate') return;
  for (const { start, end, style, opening, closing } of markedStretches(text, span.start, span.end))
    if (style === 'double' && end - start > opening + closing)
      yield { content: { start, end }, form: isSpeech(text.slice(start, end)) ? 'direct' : 'scare' };
}

function isSpeech(words: string): boolean {
  let count = 0;
  for (const [word] of words.matchAll(WORD)) {
    if (UNSPACED.test(word)) count += word.length > UNSPACED_TERM ? TERM + 1 : 1;
    else count++;
    if (count > TERM) return true;
  }
  return false;
}
