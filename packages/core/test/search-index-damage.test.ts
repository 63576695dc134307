import { describe, expect, it } from 'vitest';
import type { Unit } from '../src/search/index/index-api.ts';
import type { RangeReader } from '../src/search/index/index-file.ts';
import { indexWriter } from '../src/search/index/index-writer.ts';
import { openIndex } from '../src/search/index/open-index.ts';
import type { QueryNode } from '../src/search/syntax/query-node.ts';
import { manyUnits, plainUnits } from './random-queries.ts';

/** CI tries a twentieth of what `npm run soak` does. */
const FLIPS = Number(process.env['SOAK'] ?? 1) * 5000;

function indexOf(units: readonly Unit[]): ArrayBuffer {
  const writer = indexWriter();
  for (const unit of units) writer.add(unit);
  return writer.finish();
}
const bytes = indexOf(manyUnits(5, 300));
const plainBytes = indexOf(plainUnits(5, 300));

const word = (text: string, exact = false): QueryNode & { type: 'word' } => ({ type: 'word', text, exact });
const asked: QueryNode[] = [
  word('talks'),
  { type: 'phrase', words: [word('arms', true), word('control')], slop: 0 },
  { type: 'phrase', words: [word('arms'), word('the')], slop: 4 },
  {
    type: 'and',
    nodes: [
      { type: 'prefix', text: 'ta' },
      { type: 'not', node: { type: 'suffix', text: 'ing' } },
    ],
  },
  {
    type: 'or',
    nodes: [
      { type: 'fuzzy', text: 'contrl', edits: 1 },
      { type: 'field', field: 'quote', node: word('a') },
    ],
  },
  {
    type: 'and',
    nodes: [
      { type: 'filter', key: 'speaker', values: ['person/a'] },
      { type: 'filter', key: 'since', values: ['1970-01-09'] },
    ],
  },
];

const phrase = (...words: string[]): QueryNode => ({
  type: 'phrase',
  words: words.map((one) => word(one, true)),
  slop: 0,
});
const phrases = [
  phrase('the', 'of'),
  phrase('word1', 'the'),
  phrase('arms', 'control', 'talks'),
  phrase('word40', 'of'),
];

/** Everything an index can be asked, as text. */
function answers(buffer: ArrayBuffer | RangeReader, which: number, queries: readonly QueryNode[] = asked): string {
  const index = openIndex(buffer);
  const query = queries[which % queries.length]!;
  const { total, hits } = index.search(query, { limit: 3 });
  const [first] = hits;
  const more = first ? [index.places(query, first.unit), index.keysOf(first.unit), index.wordsOf(first.unit)] : [];
  const rest = [
    index.facets(query, ['about=']),
    index.near('talk', 2),
    [...index.keys('speaker')],
    index.unitOf('unit-7'),
  ];
  return JSON.stringify([total, hits, more, rest]);
}

describe('a damaged index', () => {
  it.each([
    { of: 'units with titles', whole: bytes, queries: asked },
    { of: 'plain units', whole: plainBytes, queries: phrases },
  ])(
    'says so, or answers as if nothing had happened, whichever byte is wrong: $of',
    ({ whole, queries }) => {
      const right = queries.map((_, which) => answers(whole, which, queries));
      const copy = whole.slice(0);
      const view = new Uint8Array(copy);
      let state = 42;
      const random = (below: number): number => {
        state = (Math.imul(state, 1664525) + 1013904223) | 0;
        return (state >>> 4) % below;
      };
      let refused = 0;
      for (let flip = 0; flip < FLIPS; flip++) {
        const at = random(view.length);
        const before = view[at]!;
        view[at] = before ^ (1 + random(255));
        try {
          expect(answers(copy, flip, queries)).toBe(right[flip % queries.length]);
        } catch (error) {
          expect((error as Error).message).toMatch(/^This (?:index|is not a Readout index)/);
          refused++;
        }
        view[at] = before;
      }
      expect(refused).toBeGreaterThan(FLIPS / 50);
    },
    600_000,
  );

  it.each([0, 1, 8, 100, 2000, bytes.byteLength - 8, bytes.byteLength - 1])(
    'is refused when cut to %d bytes',
    (size) => {
      expect(() => openIndex(bytes.slice(0, size))).toThrow(/not a Readout index|cut short/);
    },
  );

  it('is refused when a newer Readout made it', () => {
    const newer = bytes.slice(0);
    new Uint32Array(newer)[1] = 99;
    expect(() => openIndex(newer)).toThrow('This index has format 99');
  });
});

describe('an index that is read from a file', () => {
  it('reads what it needs, and answers the same', () => {
    const larger = indexOf(manyUnits(5, 4000));
    let read = 0;
    const reader = {
      bytes: larger.byteLength,
      read(from: number, to: number) {
        read += to - from;
        return new Uint8Array(larger, from, to - from);
      },
    };
    const index = openIndex(reader);
    expect(index.term('1,000')).toEqual(openIndex(larger).term('1,000'));
    expect(read).toBeLessThan(larger.byteLength / 2);
    expect(index.search(word('1,000', true))).toEqual(openIndex(larger).search(word('1,000', true)));
    expect(read).toBeLessThan(larger.byteLength);
    asked.forEach((_, which) => {
      expect(answers(reader, which)).toBe(answers(larger, which));
    });
    expect(Buffer.from(index.save()).equals(Buffer.from(larger))).toBe(true);
  });

  it('answers rightly when it is asked again after a read that failed', () => {
    const larger = indexOf(plainUnits(5, 4000));
    const queries: QueryNode[] = [
      { type: 'prefix', text: 'word1' },
      { type: 'or', nodes: [{ type: 'prefix', text: 'w' }] },
    ];
    const answersOf = (index: ReturnType<typeof openIndex>) =>
      queries.map((query) => index.search(query, { limit: 50 }));
    const rightly = answersOf(openIndex(larger));
    let failed = 0;
    for (let bad = 1; bad < 30; bad++) {
      let reads = Number.NaN;
      const index = openIndex({
        bytes: larger.byteLength,
        read(from, to) {
          if (++reads === bad) throw new Error('unplugged');
          return new Uint8Array(larger, from, to - from);
        },
      });
      reads = 0;
      try {
        expect(answersOf(index)).toEqual(rightly);
      } catch (error) {
        expect((error as Error).message).toBe('unplugged');
        failed++;
      }
      expect(answersOf(index)).toEqual(rightly);
    }
    expect(failed).toBeGreaterThan(5);
  });

  it('says what is missing', () => {
    const reader = {
      bytes: bytes.byteLength,
      read: (from: number, to: number) => new Uint8Array(bytes, from, (to - from) / 2),
    };
    expect(() => openIndex(reader)).toThrow('The index could not be read: bytes 0 to');
  });
});

describe('a query that asks for too much', () => {
  const index = openIndex(bytes);
  const nested = (depth: number): QueryNode => (depth === 0 ? word('a') : { type: 'not', node: nested(depth - 1) });
  it.each<[string, QueryNode, RegExp]>([
    ['10,000 words', { type: 'or', nodes: Array.from({ length: 10_000 }, () => word('a')) }, /at most 1000 parts/],
    ['deep nesting', nested(3000), /at most 64 deep/],
    [
      'a long phrase',
      { type: 'phrase', words: Array.from({ length: 99 }, () => word('a')), slop: 0 },
      /at most 32 words/,
    ],
    ['a wide one', { type: 'phrase', words: [word('a'), word('the')], slop: 1e6 }, /0 to 100 others/],
  ])('%s', (_, query, message) => {
    expect(() => index.search(query)).toThrow(message);
  });

  it('but a* OR b* OR … of all letters is answered', () => {
    const letters = Array.from('abcdefghijklmnopqrstuvwxyz', (text): QueryNode => ({ type: 'prefix', text }));
    expect(index.search({ type: 'or', nodes: letters }).total).toBeGreaterThan(250);
  });
});
