import { expect, it } from 'vitest';
import { FilterError } from '../src/query/filter-error.ts';
import type { Store } from '../src/query/store.ts';
import type { Corpus } from '../src/schema/corpus.ts';
import { fixtureCorpus } from './fixture-corpus.ts';
import { hostile, misread, searched } from './search-cases.ts';

/** What every store answers to a query. `open` gives it with the corpus made by hand. */
export function searchContract(open: (corpus?: Corpus) => Promise<Store>): void {
  it('searches for all words and phrases, best first, and shows the sentence', async () => {
    const store = await open();
    const page = await store.search('"arms control" agreed');
    expect(page.items.map(({ document }) => document)).toEqual(['beta', 'alpha']);
    for (const { document, span, snippet, highlights } of page.items) {
      const text = (await store.document(document))!.document.text;
      expect(text.slice(span.start, span.end)).toBe(snippet);
      expect(highlights.map(({ start, end }) => snippet.slice(start, end))).toEqual(['agreed', 'arms control']);
    }
    expect((await store.search('"control arms"')).total).toBe(0);
    const byDate = await store.search('agreed', { sort: '-date', fields: 'document' });
    expect(byDate.items).toEqual([{ document: 'beta' }, { document: 'alpha' }]);
    await expect(store.search('agreed', { fields: 'snipet' })).rejects.toThrow(FilterError);
    expect((await store.search('agreed', { source: 'Northern Wire' })).items.map(({ document }) => document)).toEqual([
      'beta',
    ]);
    await expect(store.search('…')).rejects.toThrow(FilterError);
  });

  it.each(searched)('a search for %s with %j', async (query, filter, expected) => {
    const store = await open();
    const { items, total } = await store.search(query, { limit: 100, ...filter });
    expect([...new Set(items.map(({ document }) => document))].sort()).toEqual(expected);
    expect(total).toBe(items.length);
    for (const { document, kind, span, snippet, highlights, annotation } of items) {
      const text = (await store.document(document))!.document.text;
      expect(text.slice(span.start, span.end)).toBe(snippet);
      for (const { start, end } of highlights) expect(snippet.slice(start, end).trim()).not.toBe('');
      expect(kind === 'document').toBe(annotation === undefined);
      if (annotation !== undefined) expect(await store.get(kind as 'quote', annotation)).toMatchObject({ document });
    }
  });

  it.each(misread)('of the query %s it says that column %d is wrong', async (query, column, suggestion) => {
    const store = await open();
    const error: unknown = await store.search(query).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(FilterError);
    const [issue] = (error as FilterError).issues;
    expect(issue).toMatchObject({ parameter: 'q', at: { start: column - 1 } });
    expect(issue?.suggestion).toBe(suggestion);
  });

  it.each(hostile)('a query of %s is answered or refused', async (_, query) => {
    const store = await open();
    const answer: unknown = await store.search(query).catch((thrown: unknown) => thrown);
    if (answer instanceof FilterError) expect(answer.message).toMatch(/at most|too many/);
    else expect(answer).toMatchObject({ total: expect.any(Number) });
  });

  it('values that are given again and again count once', async () => {
    const store = await open();
    const document = Array.from({ length: 1500 }, (_, at) => (at % 2 ? 'alpha' : 'beta'));
    const role = ['speaker', 'addressee'];
    const who = Array.from({ length: 600 }, () => 'novak');
    expect((await store.search('agreed', { document })).total).toBe(2);
    expect((await store.search('agreed', { who, role })).total).toBe(2);
  });

  it('a name without end breaks nothing', async () => {
    const corpus = structuredClone(fixtureCorpus());
    const quote = corpus.documents[0]!.annotations.find(({ kind }) => kind === 'quote')!;
    const name = `a source ${'that was never named '.repeat(200)}`.trim();
    quote.who = [{ role: 'speaker', name }];
    const store = await open(corpus);
    const found = await store.search('kind:quote agreed', { speaker: name });
    expect(found.items.map(({ annotation }) => annotation)).toEqual([quote.id]);
  });

  it('says why a hit was found', async () => {
    const store = await open();
    const { items } = await store.search('kind:quote speaker:"anna berg" "arms control" agr*');
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ kind: 'quote', document: 'alpha', snippet: expect.stringContaining('agreed') });
    expect(items[0]!.who?.map(({ name }) => name)).toContain('Anna Berg');
    expect(items[0]!.matched).toContainEqual({ term: 'arms control', fields: ['quote'], count: 1 });
  });

  it('counts all hits, where it is asked to', async () => {
    const store = await open();
    expect((await store.search('agreed')).facets).toBeUndefined();
    const { facets, items } = await store.search('agreed', { include: 'facets', limit: 1 });
    expect(items).toHaveLength(1);
    expect(facets?.source).toEqual([
      { value: 'Northern Wire', count: 1 },
      { value: 'The Harbour Post', count: 1 },
    ]);
    expect(facets?.kind).toEqual([{ value: 'document', count: 2 }]);
    expect(facets?.who.find(({ value }) => value === 'person/jan-novak')).toMatchObject({
      name: 'Jan Novák',
      count: 2,
    });
    const { facets: ofQuotes } = await store.search('kind:quote', { include: 'facets', limit: 0, document: 'alpha' });
    expect(ofQuotes?.form.map(({ value, count }) => [value, count])).toEqual([
      ['direct', 1],
      ['indirect', 1],
      ['mixed', 1],
    ]);
  });

  it('asks whether a word was meant that stands in the texts', async () => {
    const store = await open();
    const { suggestion, total } = await store.search('speaker:novak agreeed -fihs');
    expect([suggestion, total]).toEqual(['speaker:novak agreed -fihs', 0]);
    expect((await store.search('agreed')).suggestion).toBeUndefined();
    expect((await store.search('xyzzyx')).suggestion).toBeUndefined();
  });

  it('tells whom a name was taken for', async () => {
    const { notes } = await (await open()).search('speaker:novak agreed');
    expect(notes).toEqual([{ message: 'novak is Jan Novák (person/jan-novak).', at: { start: 8, end: 13 } }]);
  });

  it('pages through hits', async () => {
    const store = await open();
    const first = await store.search('agreed', { limit: 1 });
    const second = await store.search('agreed', { limit: 1, cursor: first.next! });
    expect([...first.items, ...second.items].map(({ document }) => document).sort()).toEqual(['alpha', 'beta']);
    expect(second.next).toBeUndefined();
    await expect(store.search('summit', { cursor: first.next! })).rejects.toThrow(FilterError);
  });
}
