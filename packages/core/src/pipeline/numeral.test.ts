import { expect, it } from 'vitest';
import { tokenize } from '../text/tokenize.ts';
import { english } from './english.ts';
import { numeralAt, numeralBefore } from './numeral.ts';

const numbers: [text: string, value: number, tokens: number][] = [
  ['90 tons', 90, 1],
  ['100,000 troops', 100_000, 1],
  ['2.7 billion', 2.7e9, 2],
  ['2.5bn', 2.5e9, 1],
  ['200m people', 2e8, 1],
  ['twenty-five', 25, 3],
  ['two hundred and ten people', 210, 4],
  ['three thousand five hundred', 3500, 4],
  ['two dozen officials', 24, 2],
  ['seven and five', 7, 1],
  ['a hundred', Number.NaN, 0],
  ['20th century', Number.NaN, 0],
  ['9:30', Number.NaN, 0],
];

it.each(numbers)('%s', (text, value, to) => {
  const numeral = numeralAt(tokenize(text), 0, english.numbers);
  if (to === 0) expect(numeral).toBeUndefined();
  else expect(numeral).toMatchObject({ value, to });
});

it('reads backwards the longest number', () => {
  expect(numeralBefore(tokenize('for twenty-five years'), 4, english.numbers)).toMatchObject({ value: 25, from: 1 });
  expect(numeralBefore(tokenize('no years'), 1, english.numbers)).toBeUndefined();
});
