import { expect, it } from 'vitest';
import { quantitiesIn } from '../../../test/annotations-in.ts';

const found: [text: string, quantities: [string, number, string, string, string][]][] = [
  ['Three-quarters of the members agreed.', [['Three-quarters', 0.75, '-', '-', 'members']]],
  ['Two thirds of voters stayed home.', [['Two thirds', 0.6667, '-', '-', 'voters']]],
  ['About half of the aid was lost.', [['About half', 0.5, '-', '~', 'aid']]],
  ['A third of the country is flooded.', [['A third', 0.3333, '-', '-', 'country']]],
];

const nothing = ['The third quarter was bad.', 'The first half was slow.'];

it.each(found)('%s', (text, expected) => {
  expect(quantitiesIn(text)).toEqual(expected);
});

it.each(nothing)('nothing in: %s', (text) => {
  expect(quantitiesIn(text)).toEqual([]);
});
