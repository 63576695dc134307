import { expect, it } from 'vitest';
import { datesIn } from '../../../test/annotations-in.ts';

const found: [text: string, dates: [string, string][]][] = [
  ['The junta seized power in 2021.', [['2021', '2021']]],
  ['The 2014 annexation was condemned.', [['2014', '2014']]],
  ['He was born in nineteen ninety-six.', [['nineteen ninety-six', '1996']]],
  ['Between 2014 and 2016 prices doubled.', [['2014 and 2016', '2014/2016']]],
  ['The years 1998-2003 were lean.', [['1998-2003', '1998/2003']]],
];

const nothing = [
  'Sales rose to 2014 dollars a head.',
  'Resolution 2202 was adopted by 1999 votes.',
  'The road has 1500 miles.',
  'It costs $2014 at Room 1999.',
];

it.each(found)('%s', (text, expected) => {
  expect(datesIn(text)).toEqual(expected);
});

it.each(nothing)('nothing in: %s', (text) => {
  expect(datesIn(text)).toEqual([]);
});
