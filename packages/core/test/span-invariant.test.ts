import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from '../src/pipeline/parse.ts';
import { AnnotatedDocument } from '../src/schema/annotated-document.ts';
import { seedTexts } from './seed-texts.ts';
import { spanFaults } from './span-invariant.ts';

it.each([...seedTexts])('%s: every annotation shows exactly its characters', (id, text) => {
  const parsed = parse({ id, text });
  expect(parsed.annotations.length).toBeGreaterThan(20);
  expect(spanFaults(parsed)).toEqual([]);
  expect(AnnotatedDocument.parse(parsed)).toEqual(parsed);
});

/** Pieces of news prose, marks and dirt, put together at random. */
const piece = fc.constantFrom(
  ...[
    'Blinken',
    'Sergey Lavrov',
    'the minister',
    'said',
    'told reporters',
    'met with',
    'in Geneva',
    'on Friday',
    'May 20',
    '2021',
    'U.S.',
    '$200 million',
    'according to',
    'that',
    'he',
    'both',
  ],
  ...[
    '"',
    '“',
    '”',
    "'",
    '‘',
    '’',
    '’s',
    '«',
    '»',
    '„',
    '``',
    "''",
    '....',
    '.',
    ',',
    ':',
    ';',
    '—',
    '-',
    '(',
    ')',
    '?',
    '!',
  ],
  ...[
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\r\n',
    '\u00a0',
    '\u200b',
    '\ufeff',
    '\u2028',
    '\u0000',
    '\u001b[31m',
    '\ud83d\ude00',
    '\ud800',
    '\udc00',
    'é',
    'e\u0301',
    'ß',
    'İ',
    'ﬁ',
    '漢字',
    'ع',
    '\u202e',
  ],
);
const prose = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', '')), { maxLength: 120 })
  .map((parts) => parts.map((part) => part.join('')).join(''));

it('holds on random text, and reading it twice gives the same', () => {
  fc.assert(
    fc.property(fc.oneof(prose, fc.string({ unit: 'binary', maxLength: 300 })), (text) => {
      const parsed = parse({ id: 'random', text });
      expect(spanFaults(parsed)).toEqual([]);
      expect(parse({ id: 'random', text })).toEqual(parsed);
    }),
    { numRuns: 400, seed: 20211 },
  );
});

it('keeps the text as found: CRLF, no-break spaces and all, but for a leading byte-order mark', () => {
  const text = 'Moscow,\u00a0May 20:\r\n\r\nLavrov said: “We met.”\r\n';
  expect(parse(`\ufeff${text}`).document.text).toBe(text);
});
