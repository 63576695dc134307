import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LIMITS } from './limits.ts';
import { parseQuery } from './parse-query.ts';
import { printQuery } from './print-query.ts';
import { QueryError } from './query-error.ts';
import type { QueryNode } from './query-node.ts';
import { readQuery } from './read-query.ts';
import { withoutSpans } from './tree.ts';

const word = (text: string): QueryNode => ({ type: 'word', text, exact: false });
const exact = (text: string): QueryNode => ({ type: 'word', text, exact: true });
const phrase = (texts: string, slop = 0): QueryNode =>
  ({ type: 'phrase', words: texts.split(' ').map(exact), slop }) as QueryNode;
const hyphened = (texts: string): QueryNode =>
  ({ type: 'phrase', words: texts.split(' ').map(word), slop: 0 }) as QueryNode;
const filter = (key: string, ...values: string[]): QueryNode => ({ type: 'filter', key, values }) as QueryNode;
const and = (...nodes: QueryNode[]): QueryNode => ({ type: 'and', nodes });
const or = (...nodes: QueryNode[]): QueryNode => ({ type: 'or', nodes });
const not = (node: QueryNode): QueryNode => ({ type: 'not', node });
const field = (name: 'title' | 'quote', node: QueryNode): QueryNode => ({ type: 'field', field: name, node });

it.each<[query: string, tree: QueryNode]>([
  ['', { type: 'all' }],
  ['  ', { type: 'all' }],
  ['Talks', word('talks')],
  ['talks Geneva', and(word('talks'), word('geneva'))],
  ['talks AND geneva', and(word('talks'), word('geneva'))],
  ['talks and geneva', and(word('talks'), word('and'), word('geneva'))],
  ['talks OR geneva', or(word('talks'), word('geneva'))],
  ['a b OR c', or(and(word('a'), word('b')), word('c'))],
  ['a (b OR c)', and(word('a'), or(word('b'), word('c')))],
  ['a (b c)', and(word('a'), word('b'), word('c'))],
  ['((a)) OR (b OR c)', or(word('a'), word('b'), word('c'))],
  ['a -b', and(word('a'), not(word('b')))],
  ['a NOT b', and(word('a'), not(word('b')))],
  ['-(a OR b)', not(or(word('a'), word('b')))],
  ['NOT NOT a', not(not(word('a')))],
  ['a - b -- c', and(word('a'), word('b'), word('c'))],
  ['Blinken: we met', and(word('blinken'), word('we'), word('met'))],
  ['at 10:30', and(word('at'), word('10:30'))],
  ['Çavuşoğlu’s', word('cavusoglu')],
  ['arms-control', hyphened('arms control')],
  ['U.S.-Russia', hyphened('u.s. russia')],
  ['"arms control"', phrase('arms control')],
  ['“Arms-control” treaty', and(phrase('arms control'), word('treaty'))],
  ['„a b“ «c d»', and(phrase('a b'), phrase('c d'))],
  ['"Lavrov’s talks"', phrase("lavrov 's talks")],
  ['"talks"', exact('talks')],
  ['"arms control"~5', phrase('arms control', 5)],
  ['"talks"~5', exact('talks')],
  ['nego*', { type: 'prefix', text: 'nego' }],
  ['*stan', { type: 'suffix', text: 'stan' }],
  ['lavrof~1', { type: 'fuzzy', text: 'lavrof', edits: 1 }],
  ['lavrof~', { type: 'fuzzy', text: 'lavrof', edits: 2 }],
  ['raab~', { type: 'fuzzy', text: 'raab', edits: 1 }],
  ['"arms con*"', { type: 'phrase', words: [exact('arms'), { type: 'prefix', text: 'con' }], slop: 0 } as QueryNode],
  ['title:talks', field('title', word('talks'))],
  ['quote:"arms control"', field('quote', phrase('arms control'))],
  ['title:(arms OR talks) x', and(field('title', or(word('arms'), word('talks'))), word('x'))],
  ['title:-talks', field('title', not(word('talks')))],
  ['speaker:lavrov "arms control"', and(filter('speaker', 'lavrov'), phrase('arms control'))],
  ['SPEAKER:lavrov', filter('speaker', 'lavrov')],
  ['about:"arms control"', filter('about', 'arms control')],
  ['about:topic/arms-control', filter('about', 'topic/arms-control')],
  ['speaker:!blinken', filter('speaker', '!blinken')],
  ['speaker:!"jan novak"', filter('speaker', '!jan novak')],
  ['speaker:-blinken', filter('speaker', '!blinken')],
  ['speaker:(lavrov OR blinken)', filter('speaker', 'lavrov', 'blinken')],
  ['speaker:(sergey lavrov OR !blinken)', filter('speaker', 'sergey lavrov', '!blinken')],
  ['speaker:!(lavrov OR blinken)', filter('speaker', '!lavrov', '!blinken')],
  ['speaker:lavrov speaker:blinken', filter('speaker', 'lavrov', 'blinken')],
  ['speaker:lavrov AND speaker:blinken', and(filter('speaker', 'lavrov'), filter('speaker', 'blinken'))],
  ['since:2021-05 until:2022', and(filter('since', '2021-05'), filter('until', '2022'))],
  ['-speaker:lavrov', not(filter('speaker', 'lavrov'))],
  ['document:000_33e8', filter('document', '000_33e8')],
  ['source:"The Times', filter('source', 'The Times')],
])('reads %s', (query, tree) => {
  expect(withoutSpans(parseQuery(query, { partial: true }))).toEqual(tree);
  expect(withoutSpans(parseQuery(printQuery(tree)))).toEqual(tree);
});

it.each<[query: string, column: number, message: string, suggestion: string | undefined, repaired: string]>([
  ['…', 1, 'holds no word', undefined, ''],
  ['a "b c', 3, 'never closed', undefined, 'a "b c"'],
  ['a (b c', 3, 'never closed', undefined, 'a b c'],
  ['a) b', 2, 'no (', undefined, 'a b'],
  ['a ()', 3, 'nothing between', undefined, 'a'],
  ['""', 1, 'no word between', undefined, ''],
  ['a OR', 3, 'OR needs', undefined, 'a'],
  ['OR a', 1, 'OR needs', undefined, 'a'],
  ['a OR OR b', 3, 'OR needs', undefined, 'a OR b'],
  ['a AND', 3, 'AND needs', undefined, 'a'],
  ['AND a', 1, 'AND needs', undefined, 'a'],
  ['a AND AND b', 3, 'AND needs', undefined, 'a b'],
  ['a NOT', 3, 'NOT needs', undefined, 'a'],
  ['speker:lavrov', 1, 'no key', 'speaker', 'lavrov'],
  ['talks wehre:geneva', 7, 'no key', 'where', 'talks geneva'],
  ['xyzzy:(a b)', 1, 'no key', undefined, 'a b'],
  ['sort:date', 1, 'beside the query', undefined, 'date'],
  ['speaker:', 1, 'needs a value', undefined, ''],
  ['speaker: lavrov', 1, 'needs a value', undefined, 'lavrov'],
  ['speaker:()', 1, 'needs a value', undefined, ''],
  ['speaker:(a OR )', 12, 'OR needs', undefined, 'speaker:a'],
  ['speaker:(a AND b)', 12, 'joined by OR', 'OR', 'speaker:(a OR b)'],
  ['speaker:(a OR (b))', 15, 'one pair', undefined, 'speaker:(a OR b)'],
  ['speaker:(a', 9, 'never closed', undefined, 'speaker:a'],
  ['since:(2020 OR 2021)', 1, 'one value', undefined, 'since:2020'],
  ['title:', 1, 'needs words', undefined, ''],
  ['title:(quote:a)', 8, 'inside a field', undefined, 'title:a'],
  ['title:(speaker:a b)', 8, 'beside title:', undefined, 'title:b'],
  ['*', 1, 'no letter', undefined, ''],
  ['a*b', 1, 'beginning or the end', undefined, 'a-b'],
  ['*mid*', 1, 'one star', undefined, 'mid*'],
  ['pre*~1', 1, 'not both', undefined, 'pre'],
  ['talks~3', 1, '~1 or ~2', undefined, 'talks'],
  ['at~', 1, 'too short', undefined, 'at'],
  ['raab~2', 1, 'too short', undefined, 'raab'],
  ['"a b"~', 1, 'may stand between', undefined, '"a b"'],
  ['"a b"~500', 1, 'at most 100', '~100', '"a b"~100'],
])('of %s it says at column %d: %s', (query, column, message, suggestion, repaired) => {
  const { issues, node } = readQuery(query);
  expect(issues[0]?.message).toContain(message);
  expect(issues[0]?.at.start).toBe(column - 1);
  expect(issues[0]?.suggestion).toBe(suggestion);
  expect(printQuery(node)).toBe(repaired);
  expect(() => parseQuery(query)).toThrow(QueryError);
});

it('names every fault of a query', () => {
  expect(() => parseQuery('speker:a (b OR')).toThrow(/Column 1: .*Did you mean speaker\?.*Column 10: .*Column 13: /);
});

it.each<[what: string, query: string, limit: RegExp]>([
  ['length', 'a'.repeat(LIMITS.characters + 1), /8192 characters/],
  ['words', 'word '.repeat(1000), /256 words/],
  ['values', `speaker:(${Array.from({ length: 1000 }, (_, at) => at).join(' OR ')})`, /256 words/],
  ['patterns', Array.from({ length: 100 }, () => 'a*').join(' OR '), /32 patterns/],
  ['a phrase', `"${'word '.repeat(33)}"`, /32 words/],
  ['groups', '('.repeat(4000), /32 deep/],
  ['refusals', 'NOT '.repeat(2000) + 'a', /32 deep/],
  ['fields', 'title:'.repeat(1000) + 'a', /inside a field/],
])('a query beyond the limit of %s is refused', (_, query, limit) => {
  expect(() => parseQuery(query)).toThrow(limit);
  expect(withoutSpans(parseQuery(query, { partial: true }))).toBeDefined();
});

it('says where each part stands', () => {
  const node = parseQuery('talks speaker:(a OR b) -"arms control"~5');
  if (node.type !== 'and') throw new Error('an and was expected');
  expect(node.nodes.map(({ span }) => [span?.start, span?.end])).toEqual([
    [0, 5],
    [6, 22],
    [23, 40],
  ]);
});

/** Trees as the reader makes them. */
const letters = fc.constantFrom('talks', 'geneva', 'u.s.', '2,700', "o'brien", 'cavusoglu', 'or', 'not', 'и', '日本');
const long = fc.constantFrom('lavrov', 'control', 'agreement');
const pattern = fc.oneof(
  letters.map((text): QueryNode => ({ type: 'prefix', text })),
  letters.map((text): QueryNode => ({ type: 'suffix', text })),
  fc
    .tuple(long, fc.constantFrom(1 as const, 2 as const))
    .map(([text, edits]): QueryNode => ({ type: 'fuzzy', text, edits })),
);
const marked = fc
  .tuple(
    fc.array(fc.oneof({ weight: 3, arbitrary: letters.map(exact) }, { weight: 1, arbitrary: pattern }), {
      minLength: 2,
      maxLength: 4,
    }),
    fc.constantFrom(0, 5, 100),
  )
  .map(([words, slop]) => ({ type: 'phrase', words, slop }) as QueryNode);
const values = fc.uniqueArray(
  fc
    .tuple(
      fc.boolean(),
      fc.constantFrom('lavrov', 'jan novak', 'OR', '-x', 'a:b', '2021/2022', 'topic/arms-control', "d'Orsay"),
    )
    .map(([out, text]) => (out ? '!' : '') + text),
  { minLength: 1, maxLength: 3 },
);
const filters = fc
  .tuple(fc.constantFrom('speaker', 'about', 'source'), values)
  .map(([key, list]) => filter(key, ...list));
const leaf = fc.oneof(
  letters.map(word),
  letters.map(exact),
  pattern,
  marked,
  fc.array(letters, { minLength: 2, maxLength: 3 }).map((texts) => hyphened(texts.join(' '))),
);
const { tree } = fc.letrec<{ tree: QueryNode; words: QueryNode }>((tie) => {
  const group = (type: 'and' | 'or', of: fc.Arbitrary<QueryNode>) =>
    fc
      .array(
        of.filter((node) => node.type !== type),
        { minLength: 2, maxLength: 4 },
      )
      .map((nodes): QueryNode => ({ type, nodes }));
  return {
    words: fc.oneof(
      { maxDepth: 3 },
      leaf,
      group('and', tie('words')),
      group('or', tie('words')),
      tie('words').map(not),
    ),
    tree: fc.oneof(
      { maxDepth: 4 },
      leaf,
      filters,
      fc
        .tuple(fc.constantFrom('title' as const, 'quote' as const), tie('words'))
        .map(([name, node]) => field(name, node)),
      group('and', tie('tree')),
      group('or', tie('tree')),
      tie('tree').map(not),
    ),
  };
});
/** How often each property is tried: a twentieth of what `npm run soak` does. */
const runs = (some: number): number => some * Number(process.env['SOAK'] ?? 1);

it('reads what it prints', () => {
  fc.assert(
    fc.property(tree, (node) => {
      expect(withoutSpans(parseQuery(printQuery(node)))).toEqual(node);
    }),
    { numRuns: runs(1000) },
  );
});

it('reads anything that is typed, and what it makes of it is a query', () => {
  const bits = fc.constantFrom(
    ...'( ) " “ ” - ! * ~ ~1 ~2 ~5 : OR AND NOT speaker: speker: title: quote: since: a b talks arms-control U.S. ’s 2021 / …'.split(
      ' ',
    ),
    ' ',
  );
  const typed = fc.oneof(
    fc.array(bits, { maxLength: 24 }).map((all) => all.join('')),
    fc.array(bits, { maxLength: 16 }).map((all) => all.join(' ')),
    fc.string({ maxLength: 40, unit: 'binary' }),
  );
  fc.assert(
    fc.property(typed, (text) => {
      const node = parseQuery(text, { partial: true });
      const printed = printQuery(node);
      if (/^[\x20-\x7e“”’…]*$/.test(text)) expect(withoutSpans(parseQuery(printed))).toEqual(withoutSpans(node));
      try {
        parseQuery(text);
      } catch (error) {
        expect(error).toBeInstanceOf(QueryError);
        for (const { at } of (error as QueryError).issues) {
          expect(at.start).toBeGreaterThanOrEqual(0);
          expect(at.end).toBeLessThanOrEqual(text.length);
        }
      }
    }),
    { numRuns: runs(2000) },
  );
});
