import { sanitize } from '@readout/core/text';
import { trimEnd } from './layout/fit.ts';
import type { Line } from './layout/line.ts';
import { paint } from './theme.ts';

/** The one way text reaches a terminal: sanitised here, whatever it went through before, and only then coloured. */
export const render = (lines: readonly Line[], color: boolean): string =>
  lines
    .map((line) => {
      const painted = trimEnd(line).map(({ text, style }) =>
        color && style && text ? paint(clean(text), style) : clean(text),
      );
      return `${painted.join('')}\n`;
    })
    .join('');

const clean = (text: string): string => sanitize(text).replace(/\n/g, ' ');

/** Text of ours, with its line breaks, made safe for a terminal: help and error messages that hold what somebody typed. */
export const plain = (text: string): string => sanitize(text);

/** CSV without what a terminal would obey; its line ends stay. */
export const plainCsv = (text: string): string => text.split('\r\n').map(sanitize).join('\r\n');

/** JSON that says the same but holds no character a terminal would obey: those are written as \u escapes. */
export function json(value: unknown, space?: number): string {
  const text = JSON.stringify(value, null, space);
  if (sanitize(text) === text) return text;
  return text.replace(/[^\n\x20-\x7e]/gu, (character) =>
    sanitize(character) === character ? character : escaped(character),
  );
}

const escaped = (character: string): string =>
  Array.from(
    { length: character.length },
    (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('');
