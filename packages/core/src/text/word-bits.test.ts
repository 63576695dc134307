import { expect, it } from 'vitest';
import { phraseMatcher } from './phrases.ts';
import { tokenize } from './tokenize.ts';
import { bitsOf, wordBits } from './word-bits.ts';
import { wordAt } from './words.ts';

it('a word has the bits of all lists it stands in, however it is written', () => {
  const bits = wordBits([
    ['the', 1],
    ['cote', 2],
    ['the', 4],
  ]);
  expect([...bitsOf(tokenize('The Côte and the coast'), bits)]).toEqual([5, 2, 0, 5, 0]);
});

it('words met after the lists were put together are in none', () => {
  const bits = wordBits([['old', 1]]);
  const matcher = phraseMatcher([['old word', true]]);
  const tokens = tokenize('neverbeforeseenhere old neverseenagain old word');
  expect([...bitsOf(tokens, bits)]).toEqual([0, 1, 0, 1, 0]);
  expect([...matcher.all(tokens)].map(({ from, to }) => [from, to])).toEqual([[3, 5]]);
});

it('words too long to be kept are still found', () => {
  const long = 'x'.repeat(60);
  const matcher = phraseMatcher([[`${long} end`, true]], { exact: true });
  expect([...matcher.all(tokenize(`a ${long} end`))]).toHaveLength(1);
  expect(wordBits([[long, 8]])(tokenize(long)[0]!)).toBe(8);
});

it('a word is the same wherever it stands, with its letters folded once', () => {
  expect(wordAt('said Çavuşoğlu’s', 5, 14)).toBe(wordAt('Çavuşoğlu', 0, 9));
  expect(wordAt('Çavuşoğlu', 0, 9)).toMatchObject({ lower: 'cavusoglu', written: 'Cavusoglu', capital: true });
});
