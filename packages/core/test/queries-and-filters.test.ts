import fc from 'fast-check';
import { expect, it } from 'vitest';
import { all } from '../src/query/all.ts';
import type { Store } from '../src/query/store.ts';
import type { Filter } from '../src/schema/filter.ts';
import { printQuery } from '../src/search/syntax/print-query.ts';
import type { FilterKey, QueryNode } from '../src/search/syntax/query-node.ts';
import { memoryStore } from '../src/stores/memory.ts';
import { fixtureCorpus, forum, talks } from './fixture-corpus.ts';

/** How often: a twentieth of what `npm run soak` does. */
const RUNS = Number(process.env['SOAK'] ?? 1) * 100;

const store: Store = memoryStore(fixtureCorpus());
const values: Partial<Record<FilterKey, readonly string[]>> = {
  document: ['alpha', 'beta', 'gamma', 'delta'],
  speaker: ['person/anna-berg', 'person/jan-novak', 'a source', 'lena berg'],
  to: ['reporters', 'anna berg'],
  who: ['person/anna-berg', 'person/jan-novak', 'northern wire'],
  role: ['speaker', 'addressee', 'relayer', 'mentioned'],
  about: ['arms control', 'fisheries', 'place/norway'],
  where: ['oslo', 'prague', 'norway'],
  form: ['direct', 'indirect', 'mixed', 'name'],
  format: ['bilateral', 'summit'],
  status: ['held', 'planned'],
  encounter: [talks, forum],
  source: ['Northern Wire', 'The Harbour Post'],
  lang: ['en', 'en-GB', 'fr'],
};
const kinds = ['document', 'quote', 'mention', 'sentence', 'encounter-report', 'topic'] as const;
const chosen = fc.constantFrom(...(Object.keys(values) as FilterKey[])).chain((key) =>
  fc
    .uniqueArray(fc.tuple(fc.constantFrom(...values[key]!), fc.boolean()), {
      minLength: 1,
      maxLength: 3,
      selector: ([value]) => value,
    })
    .map((picked) => [key, picked.map(([value, out]) => (out ? `!${value}` : value))] as const),
);
const dates = fc.record(
  {
    since: fc.constantFrom('2019', '2020-03', '2020-03-03', '2021'),
    until: fc.constantFrom('2021', '2021-05', '2022'),
  },
  { requiredKeys: [] },
);
const filters = fc.tuple(fc.uniqueArray(chosen, { maxLength: 3, selector: ([key]) => key }), dates);

async function idsOf(kind: (typeof kinds)[number], filter: Filter): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of all(store, kind, filter)) ids.push(id);
  return ids.sort();
}

it('a query of filters lets through what the filter does, in a search and in a list', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...kinds), filters, async (kind, [picked, range]) => {
      const wanted = await idsOf(kind, {
        ...Object.fromEntries(picked.map(([key, list]) => [key, [...list]])),
        ...range,
      });
      const nodes: QueryNode[] = [
        ...picked.map(([key, list]): QueryNode => ({ type: 'filter', key, values: [...list] })),
        ...Object.entries(range).map(
          ([key, day]): QueryNode => ({ type: 'filter', key: key as 'since', values: [day] }),
        ),
      ];
      const query = printQuery({ type: 'and', nodes });
      if (query !== '') expect(await idsOf(kind, { q: query })).toEqual(wanted);
      // beside an `or` nothing is taken over for the filter: the index answers it all
      if (query !== '') expect(await idsOf(kind, { q: `(${query}) OR (${query} norge)` })).toEqual(wanted);
      const found: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await store.search(`kind:${kind} ${query}`, { limit: 10, ...(cursor ? { cursor } : {}) });
        found.push(...page.items.map(({ annotation, document }) => annotation ?? document));
        expect(page.total).toBe(wanted.length);
        cursor = page.next;
      } while (cursor !== undefined);
      expect(found.sort()).toEqual(wanted);
    }),
    { numRuns: RUNS },
  );
});
