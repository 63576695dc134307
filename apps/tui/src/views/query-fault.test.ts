import { expect, test } from 'vitest';
import { pointedAt } from './query-fault.ts';

const faults: [query: string, start: number, end: number, columns: number, text: string, mark: string][] = [
  ['talks speker:x', 6, 13, 60, 'talks speker:x', '      ^~~~~~~'],
  ['talks (', 6, 7, 60, 'talks (', '      ^'],
  ['a\tb  c', 2, 3, 60, 'a b c', '  ^'],
  ['王毅 x:y', 3, 5, 60, '王毅 x:y', '     ^~'],
  [`${'word '.repeat(20)}x:y`, 100, 102, 20, 'd word word x:y', '            ^~'],
  ['\u001b[2J x:y', 5, 7, 60, '�[2J x:y', '     ^~'],
];
test.each(faults)('%j has its fault at %d to %d', (query, start, end, columns, text, mark) => {
  const [first, second] = pointedAt(query, { start, end }, columns).map((line) =>
    line.map((part) => part.text).join(''),
  );
  expect(second).toBe(mark);
  expect(first).toBe(text);
});
