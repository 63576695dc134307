import { sanitize } from '@readout/core/text';
import { truncate } from './layout/fit.ts';
import type { Line } from './layout/line.ts';
import { paint, paintPlain } from './theme.ts';

/** A line as it goes to the screen: cut to `columns`, sanitised whatever it went through before, in colour or without. */
export const paintLine = (line: Line, columns: number, color: boolean): string =>
  truncate(line, columns)
    .map(({ text, style }) => {
      const clean = sanitize(text).replace(/[\n\t]/g, ' ');
      return style === undefined || clean === '' ? clean : color ? paint(clean, style) : paintPlain(clean, style);
    })
    .join('');
