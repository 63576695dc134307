import type { Scope, Significance } from '@readout/core';
import { type Line, line, piece } from '../layout/line.ts';
import { wrap } from '../layout/wrap.ts';
import { count } from '../listing.ts';

/** 14,809. */
export const grouped = (value: number): string => Math.round(value).toLocaleString('en');

/** So many decimals; the minus is a minus. */
export const decimal = (value: number, digits = 2): string => {
  const written = value.toFixed(digits);
  return Number(written) === 0 ? written.replace('-', '') : written.replace('-', '−');
};

const PLACES: Record<Scope['in'], string> = {
  text: '',
  quotes: ' in quotations',
  outside: ' outside quotations',
};

/** "2,566 words in quotations of 5 documents". */
export const scopeText = ({ tokens, documents, in: where }: Scope): string =>
  `${grouped(tokens)} ${tokens === 1 ? 'word' : 'words'}${PLACES[where]} of ${count(documents, 'documents')}`;

/** Why there is nothing: no text is held, or nothing was found. */
export function emptyText({ text, in: where }: Scope, nothing: string): string {
  if (text === 'none') return 'This corpus holds no text: words cannot be counted in it.';
  if (text === 'quotes' && where === 'outside') return 'This corpus holds quotations alone, and no text outside them.';
  return nothing;
}

/** What is said below a table, as quiet text. */
export const notes = (sentences: readonly (string | false | undefined)[], columns: number): Line[] =>
  wrap(line(piece(sentences.filter(Boolean).join(' '), 'quiet')), columns);

/** "* significant: G² from 6.96, with 6 words tested (5 % for all together)". */
export const significanceText = ({ alpha, tests, threshold }: Significance): string =>
  `* significant: G² from ${decimal(threshold, 1)}, with ${grouped(tests)} words tested at once (${alpha * 100} % for all, Bonferroni).`;

/** The sign of what is significant. */
export const star = (significant: boolean): string => (significant ? '*' : '');

/** A bar of at most so many columns. */
export const bar = (value: number, highest: number, room: number): string =>
  value > 0 ? '█'.repeat(Math.max(1, Math.round((value / highest) * room))) : '';
