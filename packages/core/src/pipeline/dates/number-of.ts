import type { Token } from '../../text/tokenize.ts';

const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th)$/;
const WHOLE = /^\d{1,4}$/;

/** The whole number of a token of digits: "20", and with `ordinal` "20th". */
export function whole(token: Token | undefined, ordinal = false): number | undefined {
  if (token?.shape !== 'number') return undefined;
  if (WHOLE.test(token.text)) return Number(token.text);
  const match = ordinal ? ORDINAL.exec(token.text) : null;
  return match ? Number(match[1]) : undefined;
}

/** A day of the month: 1 … 31, "20" or "20th". */
export function dayNumber(token: Token | undefined): number | undefined {
  const value = whole(token, true);
  return value !== undefined && value >= 1 && value <= 31 ? value : undefined;
}

/** A year as news writes it: four digits, 1000 … 2199. */
export function yearNumber(token: Token | undefined): number | undefined {
  if (token?.text.length !== 4) return undefined;
  const value = whole(token);
  return value !== undefined && value >= 1000 && value <= 2199 ? value : undefined;
}
