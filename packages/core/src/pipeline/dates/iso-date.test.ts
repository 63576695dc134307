import { expect, it } from 'vitest';
import { datesIn } from '../../../test/annotations-in.ts';

const found: [text: string, dates: [string, string][]][] = [
  ['date 2021-05-19 is given in the header.', [['2021-05-19', '2021-05-19']]],
  ['The log says 2021-05-19T14:30 for the call.', [['2021-05-19T14:30', '2021-05-19T14:30']]],
];

const nothing = ['Call 202-555-0123 for details.', 'The file 2021-13-40 is lost.'];

it.each(found)('%s', (text, expected) => {
  expect(datesIn(text)).toEqual(expected);
});

it.each(nothing)('nothing in: %s', (text) => {
  expect(datesIn(text)).toEqual([]);
});
