import type { Lexicons } from '../../schema/lexicons.ts';
import { once } from '../../text/once.ts';
import type { Token } from '../../text/tokenize.ts';
import { hashText } from './hash.ts';

/** What features see of a word, as numbers. */
export interface WordForm {
  /** The word, folded; numbers by their shape alone. */
  word: number;
  /** As written. */
  written: number;
  prefix2: number;
  prefix3: number;
  suffix2: number;
  suffix3: number;
  suffix4: number;
  /** small, Capital, CAPITALS, miXed, number or sign. */
  shape: number;
}

/** How many forms are kept: enough for the words of any article, small enough for any memory. */
const KEPT = 50_000;

const memory = once((_: Lexicons): Map<string, WordForm> => new Map());

/** The forms of tokens; those of a word are worked out once. */
export function wordForms(tokens: readonly Token[], lexicons: Lexicons): WordForm[] {
  const kept = memory(lexicons);
  if (kept.size > KEPT) kept.clear();
  const forms: WordForm[] = new Array(tokens.length);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    let form = kept.get(token.text);
    if (!form) {
      form = formOf(token);
      if (token.text.length < 40) kept.set(token.text, form);
    }
    forms[at] = form;
  }
  return forms;
}

function formOf({ text, lower, shape }: Token): WordForm {
  const length = Math.min(lower.length, 40);
  const word = shape === 'number' ? hashText(digits(text)) : hashText(lower, 0, length);
  const end = (count: number): number => (length > count ? hashText(lower, length - count, length) : word);
  const start = (count: number): number => (length > count ? hashText(lower, 0, count) : word);
  return {
    word,
    written: hashText(text, 0, Math.min(text.length, 40)),
    prefix2: start(2),
    prefix3: start(3),
    suffix2: end(2),
    suffix3: end(3),
    suffix4: end(4),
    shape: shapeOf(text, lower, shape),
  };
}

const digits = (text: string): string => text.slice(0, 12).replace(/\d/g, '0');

function shapeOf(text: string, lower: string, shape: Token['shape']): number {
  if (shape === 'number') return 5;
  if (shape === 'mark') return 6;
  if (shape === 'sign') return 16 + (text.charCodeAt(0) & 0xff);
  const first = text.charAt(0);
  if (first === first.toLowerCase()) return text.slice(1) === text.slice(1).toLowerCase() ? 0 : 4;
  if (text.length === 1) return 1;
  if (text.includes('.')) return 7;
  if (text === text.toUpperCase() && lower.length > 1) return 3;
  return text.slice(1) === text.slice(1).toLowerCase() ? 2 : 4;
}
