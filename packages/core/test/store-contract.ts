import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withText } from '../src/corpus/text-policy.ts';
import { all } from '../src/query/all.ts';
import { FilterError } from '../src/query/filter-error.ts';
import { readFilter } from '../src/query/read-filter.ts';
import type { Store, WritableStore } from '../src/query/store.ts';
import type { Corpus } from '../src/schema/corpus.ts';
import type { CountBy } from '../src/schema/count.ts';
import { Filter } from '../src/schema/filter.ts';
import { recordKinds } from '../src/schema/kinds.ts';
import { fixtureCorpus, MANY } from './fixture-corpus.ts';
import { searchContract } from './search-contract.ts';
import { counted, found, refused } from './store-cases.ts';
import { termCases } from './term-cases.ts';

/** The contract every store keeps. `makeStore` gives a store that holds the corpus it is handed. */
export function storeContract(name: string, makeStore: (corpus: Corpus) => Promise<Store> | Store): void {
  const open = async (corpus = fixtureCorpus()): Promise<Store> => makeStore(corpus);

  describe(`the ${name} store`, () => {
    it('says what it holds and can do', async () => {
      const store = await open();
      const { name, version, sha256 } = fixtureCorpus();
      expect(await store.corpus()).toEqual({ name, version, sha256 });
      expect(await store.capabilities()).toMatchObject({
        text: 'full',
        search: 'ranked',
        occurrences: true,
        terms: true,
      });
    });

    it.each(found)('finds %s by %j', async (kind, filter, expected) => {
      const page = await (await open()).find(kind, { limit: 100, ...filter });
      if (typeof expected === 'number') expect(page.total).toBe(expected);
      else expect(page.items.map(({ id }) => id)).toEqual(expected);
    });

    it.each(refused)('refuses %s by %j', async (kind, filter, parameter, suggestion) => {
      const store = await open();
      const error: unknown = await store.find(kind, filter).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(FilterError);
      const issue = (error as FilterError).issues.find((one) => one.parameter === parameter);
      expect(issue).toBeDefined();
      if (suggestion !== undefined) expect(issue?.suggestion).toBe(suggestion);
    });

    it.each(counted)('counts %s by %s where %j', async (kind, by, filter, expected) => {
      const counts = await (await open()).count(kind, by, filter);
      expect(counts.map(({ value, count }) => [value, count])).toEqual(expected);
    });

    it('answers or refuses any filter, and breaks on none', async () => {
      const store = await open();
      const text = fc.oneof(
        fc.string({ maxLength: 12 }),
        fc.constantFrom(
          'novak',
          '!novak',
          'direct',
          'held',
          '2020',
          '2020-03/..',
          'relevance',
          '-date',
          'alpha',
          '"arms control"',
          '__proto__',
          'constructor',
        ),
      );
      const values = fc.oneof(text, fc.array(text, { maxLength: 3 }));
      const given = fc.dictionary(fc.constantFrom(...Object.keys(Filter.shape), 'speker', 'constructor'), values, {
        maxKeys: 4,
      });
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...recordKinds), given, async (kind, filter) => {
          try {
            const { items, total } = await store.find(kind, readFilter(filter));
            expect(items.length).toBeLessThanOrEqual(total);
          } catch (error) {
            expect(error).toBeInstanceOf(FilterError);
            for (const { parameter, message } of (error as FilterError).issues)
              expect(parameter && message).toBeTruthy();
          }
        }),
        { numRuns: 500 },
      );
    });

    it('says whom a name may mean', async () => {
      const error = (await (
        await open()
      )
        .find('quote', { speaker: 'berg' })
        .catch((thrown: unknown) => thrown)) as FilterError;
      expect(error.issues[0]?.alternatives).toEqual([
        { id: 'person/anna-berg', name: 'Anna Berg' },
        { id: 'person/lena-berg', name: 'Lena Berg' },
      ]);
    });

    it('refuses an unknown key to count by', async () => {
      await expect((await open()).count('quote', 'speker' as CountBy)).rejects.toThrow(FilterError);
    });

    it.each(recordKinds)('gives every %s exactly once, page by page, and by its id', async (kind) => {
      const store = await open();
      const ids: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await store.find(kind, { limit: 7, ...(cursor ? { cursor } : {}) });
        expect(page.items.length).toBeLessThanOrEqual(7);
        ids.push(...page.items.map(({ id }) => id));
        expect(page.next === undefined || page.items.length === 7).toBe(true);
        cursor = page.next;
      } while (cursor !== undefined);
      const { total } = await store.find(kind, { limit: 0 });
      expect(ids).toHaveLength(total);
      expect(new Set(ids).size).toBe(total);
      for (const id of ids) expect(await store.get(kind, id)).toMatchObject({ id });
    });

    it.each(['date', '-date', 'document'] as const)(
      'pages through quotes in the order %s without a gap',
      async (sort) => {
        const store = await open();
        const ids: string[] = [];
        for await (const { id } of all(store, 'quote', { sort })) ids.push(id);
        expect(new Set(ids).size).toBe(MANY + 5);
        expect(ids).toHaveLength(MANY + 5);
      },
    );

    it('pages are of 25 unless told; limit 0 counts', async () => {
      const store = await open();
      expect((await store.find('quote')).items).toHaveLength(25);
      expect(await store.find('quote', { limit: 0 })).toEqual({ items: [], total: MANY + 5, entities: {} });
    });

    it('a cursor belongs to its query, whatever the size of a page', async () => {
      const store = await open();
      const { next } = await store.find('quote', { speaker: 'person/lena-berg', limit: 2 });
      const cursor = next!;
      expect((await store.find('quote', { cursor, limit: 3, speaker: 'person/lena-berg' })).items).toHaveLength(3);
      for (const other of [{ speaker: 'person/jan-novak' }, {}, { speaker: 'person/lena-berg', sort: 'date' as const }])
        await expect(store.find('quote', { ...other, cursor })).rejects.toMatchObject({
          issues: [{ parameter: 'cursor' }],
        });
      await expect(store.find('mention', { speaker: 'person/lena-berg', cursor })).rejects.toThrow(FilterError);
    });

    it('brings the names of all a page mentions', async () => {
      const { entities } = await (await open()).find('quote', { document: 'beta' });
      expect(entities).toEqual({
        'person/anna-berg': { name: 'Anna Berg', type: 'person' },
        'person/jan-novak': { name: 'Jan Novák', type: 'person' },
        'place/prague': { name: 'Prague', type: 'place' },
        'topic/arms-control': { name: 'arms control', type: 'topic' },
        'topic/fisheries': { name: 'fisheries', type: 'topic' },
      });
    });

    it('leaves only the wanted fields, and brings annotations along', async () => {
      const store = await open();
      const [quote] = (await store.find('quote', { fields: ['text', 'form'], limit: 1 })).items;
      expect(Object.keys(quote!).sort()).toEqual(['form', 'id', 'text']);
      const [document] = (await store.find('document', { fields: 'title', include: 'annotations', limit: 1 })).items;
      expect(Object.keys(document!).sort()).toEqual(['annotations', 'id', 'title']);
    });

    it('what is not there is undefined', async () => {
      const store = await open();
      for (const kind of recordKinds) expect(await store.get(kind, 'nothing')).toBeUndefined();
      expect(await store.get('mention', fixtureQuote())).toBeUndefined();
      expect(await store.document('nothing')).toBeUndefined();
    });

    it('gives a document with everything read from it', async () => {
      const corpus = fixtureCorpus();
      expect(await (await open(corpus)).document('alpha')).toEqual(corpus.documents[0]);
    });

    searchContract(open);

    it('never searches boilerplate', async () => {
      const store = await open();
      expect((await store.search('whaling')).total).toBe(0);
      expect((await store.occurrences('arms control')).total).toBe(2);
    });

    it('shows words in place, and whose they are', async () => {
      const store = await open();
      const { items } = await store.occurrences('Arms Control');
      expect(items.map(({ document, match, speakers }) => [document, match, speakers])).toEqual([
        ['alpha', 'arms control', ['person/anna-berg']],
        ['beta', 'arms control', ['person/jan-novak']],
      ]);
      expect(items[0]?.left.endsWith('“We agreed on ')).toBe(true);
      expect(items[0]?.right.startsWith(',” Berg told')).toBe(true);
      expect(
        (await store.occurrences('arms control', { speaker: 'novak' })).items.map(({ document }) => document),
      ).toEqual(['beta']);
      expect((await store.occurrences('arms control', { sort: '-date', fields: ['document'] })).items).toEqual([
        { document: 'beta' },
        { document: 'alpha' },
      ]);
      expect((await store.occurrences('Oslo', { speaker: 'novak' })).total).toBe(0);
      expect((await store.occurrences('Oslo', { document: 'alpha' })).total).toBe(2);
    });

    it('without running text it searches quotations, and without any text it says so', async () => {
      const quotes = await open(withText(fixtureCorpus(), 'quotes'));
      expect(await quotes.capabilities()).toMatchObject({ text: 'quotes', search: 'ranked', occurrences: true });
      expect((await quotes.search('agreed')).items.map(({ document }) => document).sort()).toEqual(['alpha', 'beta']);
      expect((await quotes.occurrences('Oslo')).total).toBe(0);
      expect((await quotes.occurrences('agreed')).items[0]).toMatchObject({ match: 'agreed', left: '“We ' });

      expect(await quotes.terms({ document: 'beta' }, { in: 'outside' })).toMatchObject({ text: 'quotes', tokens: 6 });
      expect(await quotes.terms({ speaker: 'novak' })).toMatchObject({ text: 'quotes', tokens: 19 });

      const none = await open(withText(fixtureCorpus(), 'none'));
      expect(await none.capabilities()).toMatchObject({ terms: false });
      expect(await none.terms()).toMatchObject({ text: 'none', tokens: 0, documents: 0, types: 0, terms: [] });
      expect(await none.capabilities()).toMatchObject({ text: 'none', search: 'none', occurrences: false });
      expect((await none.search('agreed')).total).toBe(0);
      expect((await none.occurrences('agreed')).total).toBe(0);
      expect((await none.find('quote', { speaker: 'novak' })).total).toBe(3);
      expect((await none.find('document')).items[0]).toMatchObject({ id: 'alpha', text: '' });
    });

    it.each(termCases)('counts %s', async (_, filter, options, expected) => {
      const { terms, groups, tokens, documents, nodes, nearTokens } = await (await open()).terms(filter, options);
      expect({
        tokens,
        documents,
        terms: terms.map(({ term, count, near, documents }) =>
          [term, near === undefined ? count : `${count}/${near}`, documents].join(' '),
        ),
        ...(groups
          ? { groups: groups.map(({ value, tokens, documents }) => [value, tokens, documents].join(' ')) }
          : {}),
        ...(nodes === undefined ? {} : { nodes, nearTokens }),
      }).toEqual(expected);
    });

    it('counts each term by the groups it stands in', async () => {
      const { groups, terms } = await (await open()).terms(
        { document: ['alpha', 'beta'] },
        { words: ['on'], by: 'source' },
      );
      expect(groups?.map(({ value }) => value)).toEqual(['The Harbour Post', 'Northern Wire']);
      expect(terms).toEqual([
        {
          term: 'on',
          count: 4,
          documents: 2,
          groups: [
            [0, 2],
            [1, 2],
          ],
        },
      ]);
    });

    it('refuses to count what cannot be counted', async () => {
      const store = await open();
      await expect(store.terms({ speaker: 'novack' })).rejects.toThrow(FilterError);
      await expect(store.terms({}, { n: 9 })).rejects.toMatchObject({ issues: [{ parameter: 'n' }] });
      await expect(store.terms({}, { window: 0 })).rejects.toMatchObject({ issues: [{ parameter: 'window' }] });
      await expect(store.terms({}, { by: 'speker' as CountBy })).rejects.toThrow(FilterError);
    });

    it('an empty corpus gives empty answers', async () => {
      const store = await open({ ...fixtureCorpus(), documents: [], entities: [], encounters: [], reprises: [] });
      for (const kind of recordKinds) expect(await store.find(kind)).toEqual({ items: [], total: 0, entities: {} });
      expect(await store.count('quote', 'speaker')).toEqual([]);
      expect((await store.search('word')).total).toBe(0);
      expect((await store.terms()).terms).toEqual([]);
    });

    it('takes documents, once each, where it can', async () => {
      const store = await open({ ...fixtureCorpus(), documents: [], entities: [], encounters: [], reprises: [] });
      if (!(await store.capabilities()).writable) return;
      const { documents } = fixtureCorpus();
      const { sha256 } = await store.corpus();
      await (store as WritableStore).add(documents.slice(0, 2));
      await (store as WritableStore).add(documents.slice(1));
      expect((await store.find('document')).total).toBe(documents.length);
      expect((await store.find('quote')).total).toBe(MANY + 5);
      expect((await store.search('agreed')).total).toBe(2);
      expect((await store.corpus()).sha256).not.toBe(sha256);
    });
  });
}

const fixtureQuote = (): string => fixtureCorpus().documents[0]!.annotations.find(({ kind }) => kind === 'quote')!.id;
