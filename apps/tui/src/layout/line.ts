import { sanitizeLine } from '@readout/core/text';
import type { Style } from '../theme.ts';

/** A stretch of a line in one style. Made by `piece` alone, which lets no control character through. */
export interface Piece {
  readonly text: string;
  readonly style?: Style | undefined;
}

/** A line as it will stand on the terminal: no line breaks, no escape codes. */
export type Line = readonly Piece[];

/** What a line is put together from: plain text, pieces, and nothing where a part is not there. */
export type Part = string | Piece | Line | undefined | false;

/** Text in a style. White space is folded, and what may not reach a terminal is replaced. */
export const piece = (text: string, style?: Style): Piece => ({ text: sanitizeLine(text), style });

/** Spaces: those of a text are folded, these are not. */
export const space = (columns: number): Piece => ({ text: ' '.repeat(Math.max(0, columns)) });

/** One line of parts. */
export const line = (...parts: Part[]): Line =>
  parts.flatMap((part) => (!part ? [] : typeof part === 'string' ? [piece(part)] : isLine(part) ? [...part] : [part]));

const isLine = (part: Piece | Line): part is Line => Array.isArray(part);

/** Parts with a separator between those that are there. */
export const join = (parts: readonly Part[], separator: Part): Line =>
  parts
    .map((part) => line(part))
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : line(separator, part)));
