import fc from 'fast-check';
import { expect, it } from 'vitest';
import { searchable } from '../../search/terms.ts';
import { tokenize } from '../../text/tokenize.ts';
import { firstWords, lastWords, wordsAfter, wordsBefore } from './line-words.ts';

it.each<[text: string, count: number, before: string[], cut: string]>([
  ['He met the U.S. envoy in ', 2, ['in', 'envoy'], 'envoy in '],
  ['one', 3, ['one'], 'one'],
  ['', 2, [], ''],
  ['… and “then ', 1, ['then'], 'then '],
  [`${'antidisestablishmentarianism '.repeat(9)}talks of `, 2, ['of', 'talks'], 'talks of '],
])('of “%s” the last %i words', (text, count, before, cut) => {
  expect(wordsBefore(text, count)).toEqual(before);
  expect(lastWords(text, count)).toBe(cut);
});

it.each<[text: string, count: number, after: string[], cut: string]>([
  ['’s envoy met, and left', 2, ["'s", 'envoy'], '’s envoy'],
  [' talks', 3, ['talks'], ' talks'],
  ['', 1, [], ''],
  ['.” Then', 1, ['then'], '.” Then'],
  [', 10,000 men', 1, ['10,000'], ', 10,000'],
])('of “%s” the first %i words', (text, count, after, cut) => {
  expect(wordsAfter(text, count)).toEqual(after);
  expect(firstWords(text, count)).toBe(cut);
});

it('reading no more than is needed finds the same words', () => {
  const text = fc
    .array(fc.constantFrom('a', 'the', 'U.S.', '’s', '10,000', '“', '”', ' ', 'x'.repeat(50), 'état'))
    .map((parts) => parts.join(' '));
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 9 }), (whole, count) => {
      const words = searchable(tokenize(whole)).map(({ lower }) => lower);
      expect(wordsBefore(whole, count)).toEqual(words.slice(-count).reverse());
      const after = searchable(tokenize(`x${whole}`))
        .map(({ lower }) => lower)
        .slice(1);
      if (!/^[\p{L}\d.]/u.test(whole)) expect(wordsAfter(whole, count)).toEqual(after.slice(0, count));
    }),
  );
});
