import { expect, it } from 'vitest';
import { quantitiesIn } from '../../../test/annotations-in.ts';

const found: [text: string, quantities: [string, number, string, string, string][]][] = [
  [
    'Ukraine received more than 90 tons of “lethal aid” on Sunday.',
    [['more than 90 tons', 90, 'ton', '>', 'lethal aid']],
  ],
  [
    'Turnout was 40 percent, up from 35.5%.',
    [
      ['40 percent', 40, 'percent', '-', '-'],
      ['35.5%', 35.5, 'percent', '-', '-'],
    ],
  ],
  ['They spoke at least seven times.', [['at least seven times', 7, 'time', '>', '-']]],
  ['It was a 90-minute meeting.', [['90-minute', 90, 'minute', '-', '-']]],
  ['The missile flew 12 to 18 kilometres.', [['12 to 18 kilometres', 12, 'kilometre', '>', '-']]],
  ['Rates rose 25 basis points.', [['25 basis points', 25, 'basis point', '-', '-']]],
  ['It has 2.7 billion dollars in debt.', [['2.7 billion dollars', 2700000000, 'USD', '-', 'debt']]],
  ['A five-foot wall stood there.', [['five-foot', 5, 'foot', '-', '-']]],
  ["Forty percent of Costa Rica's exports go north.", [['Forty percent', 40, 'percent', '-', 'exports']]],
  ['Between two and three million tons were lost.', [['two and three million tons', 2000000, 'ton', '>', '-']]],
];

const nothing = ['He told 60 Minutes that he was sorry.', 'The second time was better.', 'He is 40 years old.'];

it.each(found)('%s', (text, expected) => {
  expect(quantitiesIn(text)).toEqual(expected);
});

it.each(nothing)('nothing in: %s', (text) => {
  expect(quantitiesIn(text)).toEqual([]);
});
