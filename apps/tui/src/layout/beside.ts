import { blank, pad } from './fit.ts';
import type { Line } from './line.ts';

/** Draws a block of lines for a given width. */
export type Block = (columns: number) => Line[];

const LEAST = 32;
const GUTTER: Line = [{ text: ' │ ', style: 'rule' }];

/** Blocks next to each other where each gets a readable width, as many as fit; the rest below them. */
export function beside(blocks: readonly Block[], columns: number): Line[] {
  const across = Math.max(1, Math.min(blocks.length, Math.floor((columns + 3) / (LEAST + 3))));
  const lines: Line[] = [];
  for (let first = 0; first < blocks.length; first += across) {
    const row = blocks.slice(first, first + across);
    const each = Math.floor((columns - 3 * (across - 1)) / across);
    const drawn = row.map((block) => block(each));
    const height = Math.max(...drawn.map((block) => block.length));
    if (lines.length > 0) lines.push(blank);
    for (let at = 0; at < height; at++)
      lines.push(
        drawn.flatMap((block, index) => {
          const cell = block[at] ?? blank;
          return [...(index > 0 ? GUTTER : []), ...(index < drawn.length - 1 ? pad(cell, each) : cell)];
        }),
      );
  }
  return lines;
}
