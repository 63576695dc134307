import { expect, it } from 'vitest';
import { datesIn } from '../../../test/annotations-in.ts';

const found: [text: string, dates: [string, string][]][] = [
  ['Exports fell in the third quarter.', [['the third quarter', '2021-35']]],
  ['Second-quarter growth was weak.', [['Second-quarter', '2021-34']]],
  ['The economy grew in the first half of 2019.', [['the first half of 2019', '2019-40']]],
  [
    'Profit was $5 million in the first quarter, compared with $4 million a year earlier.',
    [
      ['the first quarter', '2021-33'],
      ['a year earlier', '2020-33'],
    ],
  ],
  ['Orders rose in Q3 2020.', [['Q3 2020', '2020-35']]],
];

const nothing = ['A quarter of the first third left.', 'The second half was better.'];

it.each(found)('%s', (text, expected) => {
  expect(datesIn(text)).toEqual(expected);
});

it.each(nothing)('nothing in: %s', (text) => {
  expect(datesIn(text)).toEqual([]);
});
