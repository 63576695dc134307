import { expect, it } from 'vitest';
import { quantitiesIn } from '../../../test/annotations-in.ts';

const found: [text: string, quantities: [string, number, string, string, string][]][] = [
  ['100,000 Russian troops stand at the border.', [['100,000 Russian troops', 100000, '-', '-', 'troops']]],
  ['They asked for two jailed American citizens.', [['two jailed American citizens', 2, '-', '-', 'citizens']]],
  ['At least 12 people were killed and 30 more injured.', [['At least 12 people', 12, '-', '>', 'people']]],
  [
    'Some 40 countries and three heads of state came.',
    [
      ['Some 40 countries', 40, '-', '~', 'countries'],
      ['three heads', 3, '-', '-', 'heads'],
    ],
  ],
  ['More than 100 were arrested.', [['More than 100', 100, '-', '>', '-']]],
  ['Three to five officials came.', [['Three to five officials', 3, '-', '>', 'officials']]],
  [
    'Some 2,976 United States military personnel are there.',
    [['Some 2,976 United States military personnel', 2976, '-', '~', 'personnel']],
  ],
];

const nothing = [
  'The G20 met; the G7 agreed.',
  'Article 5 obligations and Resolution 2202 stand.',
  'In 2014 protesters came on May 20 and sang.',
  'COVID-19 vaccines helped.',
  'One official said so.',
  'He is number 10 on the list.',
  'It is 3-1 to them.',
  'Call 202-555-0123 now.',
];

it.each(found)('%s', (text, expected) => {
  expect(quantitiesIn(text)).toEqual(expected);
});

it.each(nothing)('nothing in: %s', (text) => {
  expect(quantitiesIn(text)).toEqual([]);
});
