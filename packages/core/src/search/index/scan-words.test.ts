import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tokenize } from '../../text/tokenize.ts';
import { scannedWords, scanWords } from './scan-words.ts';

const scanned = (text: string): string[] => {
  const words = scannedWords();
  scanWords(text, words);
  return Array.from({ length: words.count }, (_, i) => text.slice(words.bounds[i * 2], words.bounds[i * 2 + 1]));
};
const tokenized = (text: string): string[] =>
  tokenize(text)
    .filter(({ shape }) => shape === 'word' || shape === 'number')
    .map(({ text: written }) => written);

it.each([
  ['Russia’s talks', ['Russia', '’s', 'talks']],
  ['arms-control, the U.S. and 1,000 men', ['arms', 'control', 'the', 'U.S.', 'and', '1,000', 'men']],
  ["don't — 'said' he", ["don't", 'said', 'he']],
  ['Çavuşoğlu\u00a0met  90th', ['Çavuşoğlu', 'met', '90th']],
  ['?! … ', []],
])('reads the words of %j', (text, words) => {
  expect(scanned(text)).toEqual(words);
});

it('reads what the tokenizer reads, of any text', () => {
  const piece = fc.constantFrom(
    ' ',
    '.',
    "'",
    '’',
    's',
    'S',
    'a',
    'U',
    '1',
    ',',
    '-',
    'é',
    '\u0301',
    '😀',
    '\ud83d',
    '\u200b',
    'я',
    ':',
    '\u2028',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        ...[piece, 'binary' as const].flatMap((unit) => [
          fc.string({ unit }),
          fc.string({ unit, minLength: 30, maxLength: 200 }),
        ]),
      ),
      (text) => {
        expect(scanned(text)).toEqual(tokenized(text));
      },
    ),
  );
});
