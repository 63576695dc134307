import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Unit } from '../src/search/index/index-api.ts';
import { indexWriter } from '../src/search/index/index-writer.ts';
import { mergeIndexes } from '../src/search/index/merge-indexes.ts';
import { openIndex } from '../src/search/index/open-index.ts';
import { withoutUnits } from '../src/search/index/without-units.ts';
import type { QueryNode } from '../src/search/syntax/query-node.ts';
import { naiveIndex } from './naive-index.ts';
import { corpora, manyUnits, plainPhrases, plainUnits, queries } from './random-queries.ts';

/** How often each property is tried: a twentieth of what `npm run soak` does. */
const RUNS = Number(process.env['SOAK'] ?? 1) * 100;
const PATIENCE = 900_000;

const indexOf = (units: readonly Unit[]) => {
  const writer = indexWriter();
  for (const unit of units) writer.add(unit);
  return openIndex(writer.finish());
};

describe('the index against a scan of every unit', () => {
  it(
    'finds the same units, places and scores',
    () => {
      fc.assert(
        fc.property(corpora, fc.array(queries, { minLength: 1, maxLength: 8 }), (units, asked) => {
          const index = indexOf(units);
          const naive = naiveIndex(units);
          for (const query of asked) compare(query, index, naive);
        }),
        { numRuns: RUNS },
      );
    },
    PATIENCE,
  );

  it('words that run from one quotation into the next stand in neither', () => {
    const units: Unit[] = [
      {
        id: 'a',
        passages: [{ text: 'one two three', start: 0 }],
        quotes: [
          { start: 0, end: 7 },
          { start: 8, end: 13 },
        ],
      },
    ];
    for (const text of ['one two', 'two three']) {
      const phrase: QueryNode = {
        type: 'phrase',
        slop: 0,
        words: text.split(' ').map((word) => ({ type: 'word', text: word, exact: true })),
      };
      compare(phrase, indexOf(units), naiveIndex(units));
      compare({ type: 'field', field: 'quote', node: phrase }, indexOf(units), naiveIndex(units));
    }
  });

  it(
    'does so where lists have many blocks',
    () => {
      fc.assert(
        fc.property(fc.nat(), fc.integer({ min: 129, max: 600 }), queries, (seed, count, query) => {
          const units = manyUnits(seed, count);
          compare(query, indexOf(units), naiveIndex(units), 3);
        }),
        { numRuns: RUNS / 5 },
      );
    },
    PATIENCE,
  );
});

describe('phrases of plain words against a scan of every unit', () => {
  const few = fc.array(plainPhrases, { minLength: 1, maxLength: 8 });

  it(
    'are the same where lists have many blocks',
    () => {
      fc.assert(
        fc.property(fc.nat(), fc.integer({ min: 100, max: 700 }), few, (seed, count, asked) => {
          const units = plainUnits(seed, count);
          const index = indexOf(units);
          const naive = naiveIndex(units);
          for (const query of asked) compare(query, index, naive, 3);
        }),
        { numRuns: RUNS / 5 },
      );
    },
    PATIENCE,
  );

  it(
    'are the same where words are frequent',
    () => {
      const units = plainUnits(11, 6000);
      const index = indexOf(units);
      const naive = naiveIndex(units);
      fc.assert(
        fc.property(few, (asked) => {
          for (const query of asked) compare(query, index, naive, 3);
        }),
        { numRuns: Math.max(2, RUNS / 50) },
      );
    },
    PATIENCE,
  );
});

describe('the dictionary', () => {
  const index = indexOf(manyUnits(3, 900));

  it('tells every word once, in order, with its counts', () => {
    const all = [...index.terms()];
    const words = all.map(({ term }) => term);
    expect(words).toEqual([...new Set(words)].sort());
    expect(words).toContain('u.s.');
    for (const found of all) expect(index.term(found.term)).toEqual(found);
    expect([...index.terms('ta')]).toEqual(all.filter(({ term }) => term.startsWith('ta')));
    expect([...index.terms('zz')]).toEqual([]);
  });

  it('tells keys, and of each unit its own', () => {
    const keys = [...index.keys('about=')];
    expect(keys.length).toBe(40);
    expect(keys.reduce((sum, { units }) => sum + units, 0)).toBe(900);
    expect(index.keysOf(0).every((key) => /^(about=topic|speaker=person)\//.test(key))).toBe(true);
    const facets = index.facets({ type: 'all' }, ['about=', 'none=']);
    expect(facets['none=']).toEqual([]);
    expect(facets['about=']!.map(({ key }) => key).sort()).toEqual(keys.map(({ key }) => key));
    expect(index.term('about=topic/1')).toBeUndefined();
  });

  it('tells what is spelt nearly so, the nearest first', () => {
    expect(index.near('tlak', 2).map(({ term }) => term)[0]).toBe('talk');
    expect(index.near('talking', 1).map(({ term }) => term)).toEqual(['talking']);
    expect(index.near('unheardof', 2)).toEqual([]);
  });

  it('knows units by id', () => {
    expect(index.unitOf('unit-77')).toBe(77);
    expect(index.id(77)).toBe('unit-77');
    expect(index.unitOf('unit-900')).toBeUndefined();
    expect(openIndex(withoutUnits(index.save(), ['unit-77'])).unitOf('unit-77')).toBeUndefined();
  });
});

describe('an index that was kept', () => {
  const options = fc.record({ stems: fc.boolean(), wholes: fc.boolean(), spans: fc.boolean() });

  it(
    'is the same bytes each time, opened, saved and merged from pieces without what was deleted',
    () => {
      fc.assert(
        fc.property(corpora, fc.nat(12), fc.array(fc.nat(12), { maxLength: 4 }), options, (units, cut, gone, made) => {
          const bytes = (some: readonly Unit[]): ArrayBuffer => {
            const writer = indexWriter(made);
            for (const unit of some) writer.add(unit);
            return writer.finish();
          };
          const deleted = new Set(gone.flatMap((at) => units[at]?.id ?? []));
          const pieces = [units.slice(0, cut), units.slice(cut)].map((some) =>
            openIndex(withoutUnits(openIndex(bytes(some)).save(), deleted)).save(),
          );
          const fresh = bytes(units.filter(({ id }) => !deleted.has(id)));
          expect(Buffer.from(mergeIndexes(pieces)).equals(Buffer.from(fresh))).toBe(true);
        }),
        { numRuns: RUNS },
      );
    },
    PATIENCE,
  );

  it(
    'answers without deleted units',
    () => {
      fc.assert(
        fc.property(corpora, queries, fc.array(fc.nat(12), { maxLength: 4 }), (units, query, gone) => {
          const ids = gone.flatMap((at) => units[at]?.id ?? []);
          const index = openIndex(withoutUnits(indexOf(units).save(), ids));
          const left = naiveIndex(units)
            .matches(query)
            .filter((unit) => !gone.includes(unit));
          expect([...index.matches(query)]).toEqual(left);
          expect(index.search(query).total).toBe(left.length);
        }),
        { numRuns: RUNS },
      );
    },
    PATIENCE,
  );
});

function compare(
  query: QueryNode,
  index: ReturnType<typeof indexOf>,
  naive: ReturnType<typeof naiveIndex>,
  looked = 100,
): void {
  const matches = naive.matches(query);
  expect([...index.matches(query)]).toEqual(matches);
  for (const unit of matches.slice(0, looked)) {
    const places = index
      .places(query, unit)
      .map(({ from, to, span, title, quote }) => ({ from, to, span, title, quote }));
    expect(places).toEqual(naive.places(query, unit));
  }
  const { total, hits } = index.search(query, { limit: looked });
  expect(total).toBe(matches.length);
  expect(hits.length).toBe(Math.min(total, looked));
  let last = { score: Number.POSITIVE_INFINITY, unit: -1 };
  for (const { unit, score } of hits) {
    expect(matches).toContain(unit);
    expect(score).toBeCloseTo(naive.score(query, unit), 9);
    expect(score < last.score || (score === last.score && unit > last.unit)).toBe(true);
    last = { score, unit };
  }
  // asked of one answer, in any order, all this is the same
  const answer = index.answer(query);
  const shown = Uint32Array.from(hits, ({ unit }) => unit).sort();
  expect([...answer.places(shown)]).toEqual(Array.from(shown, (unit) => index.places(query, unit)).flat());
  expect(answer.facets(['speaker='])).toEqual(index.facets(query, ['speaker=']));
  expect(answer.best({ limit: looked })).toEqual({ total, units: hits.map(({ unit, score }) => ({ unit, score })) });
  expect([...answer.matches()]).toEqual(matches);
  // page by page the same hits come, and behind the last of them only worse ones
  const paged = hits.slice(0, 1);
  while (paged.length > 0 && paged.length < hits.length)
    paged.push(...index.search(query, { limit: 2, after: paged.at(-1)! }).hits);
  expect(paged.slice(0, hits.length)).toEqual(hits);
  if (total <= 100) return;
  const all = index.search(query, { limit: total }).hits;
  expect(all.slice(0, looked)).toEqual(hits);
}
