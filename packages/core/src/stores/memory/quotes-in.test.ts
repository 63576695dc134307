import { expect, it } from 'vitest';
import { recordsOf } from '../../query/records.ts';
import type { Corpus } from '../../schema/corpus.ts';
import type { Quote } from '../../schema/quote.ts';
import { quotesByDocument } from './quotes-in.ts';

const quote = (id: string, span: [number, number], content: [number, number][], form = 'direct') =>
  ({
    id,
    kind: 'quote',
    form,
    span: { start: span[0], end: span[1] },
    content: content.map(([start, end]) => ({ start, end })),
  }) as unknown as Quote;

const annotations = [
  quote('second', [40, 90], [[41, 89]]),
  quote('inner', [50, 60], [[51, 59]]),
  quote('scare', [70, 75], [[71, 74]], 'scare'),
  // the same words as a quotation and as part of a longer one
  quote(
    'parted',
    [0, 30],
    [
      [1, 10],
      [20, 29],
    ],
  ),
];
const records = recordsOf({
  documents: [{ document: { id: 'one' }, annotations }],
  encounters: [],
} as unknown as Corpus);

it.each<[place: [number, number], id: string | undefined]>([
  [[1, 10], 'parted'],
  [[21, 25], 'parted'],
  [[12, 15], undefined],
  [[9, 11], undefined],
  [[45, 49], 'second'],
  [[52, 55], 'inner'],
  [[58, 62], 'second'],
  [[71, 74], 'second'],
  [[90, 95], undefined],
])('a place at %j stands in %s', ([start, end], id) => {
  expect(quotesByDocument(records)('one').around({ start, end })?.id).toBe(id);
});

it('quotations stand in text order, and a document nobody knows has none', () => {
  const quotesOf = quotesByDocument(records);
  expect(quotesOf('one').all.map(({ id }) => id)).toEqual(['parted', 'second', 'inner', 'scare']);
  expect(quotesOf('two').all).toEqual([]);
});
