import { expect, it } from 'vitest';
import { nest } from './nest.ts';

const quote = (start: number, end: number, ...content: [number, number][]) => ({
  span: { start, end },
  content: content.map(([from, to]) => ({ start: from, end: to })),
});

const ROWS: [name: string, quotes: ReturnType<typeof quote>[], within: number[]][] = [
  ['apart', [quote(0, 10, [5, 10]), quote(20, 30, [25, 30])], [-1, -1]],
  ['inside the content', [quote(0, 30, [5, 30]), quote(10, 30, [20, 30])], [-1, 0]],
  ['three levels', [quote(0, 40, [5, 40]), quote(10, 40, [15, 40]), quote(20, 40, [30, 40])], [-1, 0, 1]],
  ['between two parts of the content', [quote(0, 40, [0, 10], [30, 40]), quote(12, 28, [20, 28])], [-1, -1]],
  ['never each other', [quote(0, 10, [0, 10]), quote(0, 10, [0, 10])], [1, -1]],
];

it.each(ROWS)('%s', (_, quotes, within) => {
  expect(nest(quotes)).toEqual(within);
});
