import { expect, it } from 'vitest';
import { datesIn } from '../../../test/annotations-in.ts';

const found: [text: string, dates: [string, string][]][] = [
  ['The form is dated 10/11/2024.', [['10/11/2024', '2024-10-11']]],
  ['The form is dated 24/02/2022.', [['24/02/2022', '2022-02-24']]],
  ['The order of 24.02.2022 was published.', [['24.02.2022', '2022-02-24']]],
];

const nothing = ['About 3/4 of them left.'];

it.each(found)('%s', (text, expected) => {
  expect(datesIn(text)).toEqual(expected);
});

it.each(nothing)('nothing in: %s', (text) => {
  expect(datesIn(text)).toEqual([]);
});
