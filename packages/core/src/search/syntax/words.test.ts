import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold } from '../../text/fold.ts';
import { tokenize } from '../../text/tokenize.ts';
import { searchable } from '../terms.ts';
import { wordsIn } from './words.ts';

it.each<[text: string, words: string[]]>([
  ['Arms-Control', ['arms', 'control']],
  ['Lavrov’s U.S. visit', ['lavrov', "'s", 'u.s.', 'visit']],
  ['’s “’s', ['s', "'s"]],
  ['1,000 État', ['1,000', 'etat']],
  ['… \u0301', []],
  ['', []],
])('of “%s”', (text, words) => {
  expect(wordsIn(text)).toEqual(words);
});

it('reads what the tokenizer reads, of any text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'Talks',
      'U.S.',
      '’s',
      "'S",
      '10,000',
      '5G',
      '-',
      '“',
      ' ',
      '\u200b',
      '\ufeff',
      '\u00a0',
      'é',
      '\u0301',
      '😀',
      '𝒜',
    ),
    fc.string({ unit: 'binary', maxLength: 3 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      const words = searchable(tokenize(text)).map((token) => fold(token.text));
      expect(wordsIn(text)).toEqual(words.filter((word) => word !== ''));
    }),
    { numRuns: 2000 },
  );
});
