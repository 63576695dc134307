import fc from 'fast-check';
import type { Unit, UnitPassage } from '../src/search/index/index-api.ts';
import type { QueryNode, WordNode } from '../src/search/syntax/query-node.ts';

const WORDS = [
  'talk',
  'talks',
  'talking',
  'Talked',
  'arms',
  'control',
  'U.S.',
  'Russia’s',
  'Çavuşoğlu',
  'the',
  '1,000',
  'a',
  'ab',
  'ba',
];
const word = fc.constantFrom(...WORDS);
const between = fc.constantFrom(' ', ' ', ' ', ', ', '-', '. ', ' — ');
const text = fc.array(fc.tuple(word, between), { maxLength: 14 }).map((pairs) => pairs.flat().join(''));
const keys = fc.subarray(['speaker=person/a', 'speaker=person/b', 'about=topic/x', 'lang=en']);
const days = fc.option(
  fc.tuple(fc.nat(20), fc.nat(20)).map(([first, more]) => ({ first, last: first + more })),
  { nil: undefined },
);

/** A unit of some passages, perhaps a title, with quotations, keys and days. */
const unit = fc
  .record({
    title: fc.option(text, { nil: undefined }),
    texts: fc.array(text, { maxLength: 3 }),
    keys,
    days,
    cuts: fc.array(fc.nat(90), { maxLength: 4 }),
  })
  .map(({ title, texts, keys: own, days: range, cuts }): Omit<Unit, 'id'> => {
    const passages: UnitPassage[] = title === undefined ? [] : [{ start: 0, text: title, title: true }];
    let start = 0;
    for (const one of texts) {
      passages.push({ start, text: one });
      start += one.length + 2;
    }
    const ends = [...new Set(cuts)].sort((a, b) => a - b);
    const quotes = ends.flatMap((end, at) => (at % 2 === 1 ? [{ start: ends[at - 1]!, end }] : []));
    return { passages, quotes, keys: own, ...(range ? { days: range } : {}) };
  });

/** Small corpora of few words, so that everything meets everything. */
export const corpora: fc.Arbitrary<Unit[]> = fc
  .array(unit, { maxLength: 12 })
  .map((units) => units.map((one, index) => ({ id: `unit-${(index * 7) % 13}`, ...one })));

/** Whole numbers below another, from a seed. */
function numbers(seed: number): (below: number) => number {
  let state = seed | 1;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 8) % below;
  };
}

/** As many units as make several blocks of a list, from a seed. */
export function manyUnits(seed: number, count: number): Unit[] {
  const random = numbers(seed);
  return Array.from({ length: count }, (_, at) => {
    const words = (): string =>
      Array.from({ length: random(14) }, () => WORDS[Math.min(random(WORDS.length), random(WORDS.length))]!).join(
        random(4) === 0 ? '-' : ' ',
      );
    return {
      id: `unit-${at}`,
      passages: [
        { start: 0, text: words(), title: true },
        { start: 0, text: words() },
        { start: 200, text: words() },
      ],
      quotes: random(2) === 0 ? [{ start: 3, end: 30 }] : [],
      sentences: [0, 200],
      keys: [`speaker=person/${'ab'[random(2)]}`, `about=topic/${random(40)}`],
      days: { first: random(30), last: 30 },
    };
  });
}

const COMMON = ['the', 'of', 'talks', 'arms', 'control'];

/** The same without titles, of words of which some stand in nearly every unit and others once in one or another. */
export function plainUnits(seed: number, count: number): Unit[] {
  const random = numbers(seed);
  const one = (): string => (random(4) === 0 ? COMMON[random(COMMON.length)]! : `word${random(12 + random(60))}`);
  return Array.from({ length: count }, (_, at) => ({
    id: `unit-${at}`,
    passages: [{ start: 0, text: Array.from({ length: 1 + random(20 + random(100)) }, one).join(' ') }],
  }));
}

/** Phrases of words of those units. */
export const plainPhrases: fc.Arbitrary<QueryNode> = fc.record({
  type: fc.constant('phrase' as const),
  words: fc.array(
    fc.record({
      type: fc.constant('word' as const),
      text: fc.constantFrom(...COMMON, 'word0', 'word1', 'word2', 'word3', 'word40', 'word70'),
      exact: fc.constant(true),
    }),
    { minLength: 2, maxLength: 3 },
  ),
  slop: fc.constant(0),
});

const lower = fc.constantFrom(...WORDS, 'arms-control', 'talk-a', 'nothing').map((one) => one.toLowerCase());
const wordNode: fc.Arbitrary<WordNode> = fc.oneof(
  fc.record({ type: fc.constant('word' as const), text: lower, exact: fc.boolean() }),
  fc.record({ type: fc.constant('prefix' as const), text: fc.constantFrom('t', 'ta', 'talk', 'a', 'arms-', 'ç') }),
  fc.record({ type: fc.constant('suffix' as const), text: fc.constantFrom('s', 'ks', 'ing', 'control', 'a') }),
  fc.record({
    type: fc.constant('fuzzy' as const),
    text: fc.constantFrom('tlak', 'talk', 'contrl', 'ab', 'armscontrol', 'x'),
    edits: fc.constantFrom(1 as const, 2 as const),
  }),
);
const filter = fc.oneof(
  fc.record({
    type: fc.constant('filter' as const),
    key: fc.constant('speaker' as const),
    values: fc.subarray(['person/a', '!person/b', 'person/none'], { minLength: 1 }),
  }),
  fc.record({
    type: fc.constant('filter' as const),
    key: fc.constant('about' as const),
    values: fc.constantFrom<string[]>(['topic/x'], ['!topic/x']),
  }),
  fc.record({
    type: fc.constant('filter' as const),
    key: fc.constantFrom('since' as const, 'until' as const),
    values: fc.constantFrom<string[]>(['1970-01-05'], ['1970-01-20']),
  }),
);

/** Queries of every operator, some deep. */
export const queries: fc.Arbitrary<QueryNode> = fc.letrec<{ node: QueryNode }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'query' },
    wordNode,
    fc.record({
      type: fc.constant('phrase' as const),
      words: fc.array(wordNode, { minLength: 1, maxLength: 3 }),
      slop: fc.constantFrom(0, 0, 1, 3),
    }),
    filter,
    fc.constant<QueryNode>({ type: 'all' }),
    fc.record({
      type: fc.constant('field' as const),
      field: fc.constantFrom('title' as const, 'quote' as const),
      node: tie('node'),
    }),
    fc.record({ type: fc.constantFrom('and' as const, 'or' as const), nodes: fc.array(tie('node'), { maxLength: 3 }) }),
    fc.record({ type: fc.constant('not' as const), node: tie('node') }),
  ),
})).node;
