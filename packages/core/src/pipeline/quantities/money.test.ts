import { expect, it } from 'vitest';
import { quantitiesIn } from '../../../test/annotations-in.ts';

const found: [text: string, quantities: [string, number, string, string, string][]][] = [
  ['A $200 million shipment was approved.', [['$200 million', 200000000, 'USD', '-', '-']]],
  ['Aid amounts to around $2.7 billion.', [['around $2.7 billion', 2700000000, 'USD', '~', '-']]],
  [
    'They pledged €2.5bn and US$5m more.',
    [
      ['€2.5bn', 2500000000, 'EUR', '-', '-'],
      ['US$5m', 5000000, 'USD', '-', '-'],
    ],
  ],
  [
    'Kyiv got more than £650 million in military aid.',
    [['more than £650 million', 650000000, 'GBP', '>', 'military aid']],
  ],
  ['The fund holds A$1.5 million.', [['A$1.5 million', 1500000, 'AUD', '-', '-']]],
  ['The bill was $4-$5 billion.', [['$4-$5 billion', 4000000000, 'USD', '>', '-']]],
];

const nothing = ['The $ sign is old; EUR is a code.'];

it.each(found)('%s', (text, expected) => {
  expect(quantitiesIn(text)).toEqual(expected);
});

it.each(nothing)('nothing in: %s', (text) => {
  expect(quantitiesIn(text)).toEqual([]);
});
