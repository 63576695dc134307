import { expect, it } from 'vitest';
import { fixtureCorpus, forum, MANY, talks } from '../../test/fixture-corpus.ts';
import { Retelling } from '../schema/retelling.ts';
import { memoryStore } from '../stores/memory.ts';
import { all } from './all.ts';
import { cite } from './cite.ts';
import { concordance } from './concordance.ts';
import { document } from './documents.ts';
import { encounter } from './encounters.ts';
import { entities, entity } from './entities.ts';
import { envelope } from './envelope.ts';
import { facets } from './facets.ts';
import { periods } from './periods.ts';
import { quotes } from './quotes.ts';
import { readFilter } from './read-filter.ts';
import { reprise, reprises } from './reprises.ts';
import { resolveEntity } from './resolve-entity.ts';
import { sides } from './sides.ts';
import { timeline } from './timeline.ts';
import { addressees, participants, relayers, speakers } from './who.ts';

const store = memoryStore(fixtureCorpus());

it('items are found by id, and what is not there is undefined', async () => {
  expect((await document(store, 'alpha'))?.document.title).toBe('Ministers meet in Oslo');
  expect((await encounter(store, talks))?.place).toBe('place/oslo');
  expect((await entity(store, 'place/oslo'))?.name).toBe('Oslo');
  expect(await encounter(store, 'x')).toBeUndefined();
});

it('people come the most mentioned first', async () => {
  const { items } = await entities(store, { kind: 'person' });
  expect(items.map(({ name }) => name)).toEqual(['Anna Berg', 'Jan Novák', 'Lena Berg']);
});

it('sides: by office on the day, at before about, everybody else under others', async () => {
  const found = (await sides(store, talks))!;
  expect(
    found.sides.map(({ party, speakers, quotes }) => [party, speakers, quotes.map(({ text }) => text.slice(0, 14))]),
  ).toEqual([
    ['place/norway', ['person/anna-berg'], ['“We agreed on ']],
    ['place/czech-republic', ['person/jan-novak'], ['“We agreed on ', 'Novak called t']],
  ]);
  expect(found.others.map(({ text }) => text)).toEqual(['A source said that fish was not discussed']);
  expect(await sides(store, 'nothing')).toBeUndefined();
});

it('a timeline has the undated last, with the number of quotes', async () => {
  const { items, total } = await timeline(store);
  expect(total).toBe(2);
  expect(items.map(({ when, encounter, quotes }) => [when?.edtf, encounter.id, quotes])).toEqual([
    ['2020-03-02', talks, 4],
    [undefined, forum, 1],
  ]);
});

it('a concordance is cut to its window at word edges', async () => {
  const { items } = await concordance(store, 'arms control', {}, { window: 12 });
  expect(items.map(({ left, match, right }) => [left, match, right])).toEqual([
    ['agreed on ', 'arms control', ',” Berg told'],
    ['agreed on ', 'arms control', ' and on'],
  ]);
});

it('a concordance of some fields has those', async () => {
  const { items } = await concordance(
    store,
    'arms control',
    { fields: ['document', 'right'], limit: 1 },
    { window: 7 },
  );
  expect(items).toEqual([{ document: 'alpha', right: ',” Berg' }]);
});

it('facets count by several keys at once', async () => {
  const counts = await facets(store, 'quote', ['form', 'topic'], { document: 'alpha' });
  expect(counts.topic).toEqual([
    { value: 'topic/arms-control', name: 'arms control', count: 1 },
    { value: 'topic/fisheries', name: 'fisheries', count: 1 },
  ]);
  expect(counts.form).toHaveLength(3);
});

it('all goes through every page, or as far as told', async () => {
  const count = async (limit?: number): Promise<number> => {
    let records = 0;
    for await (const _ of all(store, 'quote', limit === undefined ? {} : { limit })) records++;
    return records;
  };
  expect(await count()).toBe(MANY + 5);
  expect(await count(110)).toBe(110);
  expect(await count(0)).toBe(0);
});

it('a citation is enough to find the words again', async () => {
  const [quote] = (await quotes(store, { speaker: 'anna berg' })).items;
  const citation = (await cite(store, quote!.id))!;
  expect(citation).toMatchObject({
    document: 'alpha',
    publisher: 'The Harbour Post',
    author: 'P. Quill',
    span: quote!.span,
  });
  expect(citation.citation).toBe(
    '“We agreed on arms control,” Berg told reporters. “Ministers meet in Oslo”, P. Quill, The Harbour Post, 2020-03-03. Document alpha, characters 67–115.',
  );
});

it.each([
  ['alpha', '“Ministers meet in Oslo”, P. Quill, The Harbour Post, 2020-03-03. Document alpha'],
  [talks, 'Anna Berg met Jan Novak in Oslo on Monday'],
  ['reprise-1', 'We agreed on arms control'],
  ['person/jan-novak', 'Jan Novak. “Ministers meet in Oslo”'],
  ['gamma.mention.20-27', 'Norvège. “Rien de nouveau”. Document gamma, characters 20–27.'],
])('cites %s', async (id, part) => {
  const citation = await cite(store, id);
  expect(citation?.id).toBe(id);
  expect(citation?.citation).toContain(part);
});

it('a citation names the speaker where the words do not', async () => {
  const [quote] = (await quotes(store, { speaker: 'novak', form: 'direct' })).items;
  expect((await cite(store, quote!.id))?.citation).toMatch(
    /^Jan Novak: “We agreed on arms control and on fish,” he told Anna Berg\. “A summit/,
  );
});

it.each(['nothing', 'alpha.quote.1-2', 'alpha.nokind.1-2', 'person/nobody'])('cites nothing for %s', async (id) => {
  expect(await cite(store, id)).toBeUndefined();
});

it.each([
  ['novak', { id: 'person/jan-novak' }],
  ['person/jan-novak', { id: 'person/jan-novak' }],
  ['Northern wire', { id: 'organization/northern-wire' }],
  ['!novak', { id: 'person/jan-novak' }],
  ['novac', { alternatives: [{ id: 'person/jan-novak', name: 'Jan Novák' }] }],
  ['', { alternatives: [] }],
  ['zzzzzzzzz', { alternatives: [] }],
])('“%s” stands for %j', async (text, expected) => {
  expect(await resolveEntity(store, text)).toEqual(expected);
});

it('accessors read the roles', async () => {
  const [first, second] = (await quotes(store, { document: 'alpha' })).items;
  expect(speakers(first!).map(({ name }) => name)).toEqual(['Anna Berg']);
  expect(addressees(first!).map(({ name }) => name)).toEqual(['reporters']);
  expect(relayers(second!).map(({ name }) => name)).toEqual(['the Northern Wire']);
  expect(participants((await encounter(store, talks))!)).toHaveLength(2);
});

it('an envelope says where the next page is', async () => {
  const page = await quotes(store, { limit: 2 });
  const { data, page: paging, meta } = envelope(page, { limit: 2, corpus: await store.corpus() });
  expect(data).toHaveLength(2);
  expect(paging).toEqual({ limit: 2, next: page.next, total: MANY + 5 });
  expect(meta.corpus.name).toBe('Fixture');
});

it('a filter is read from the texts of a query', () => {
  expect(readFilter({ speaker: ['a', 'b'], limit: '5', q: 'x', to: undefined })).toEqual({
    speaker: ['a', 'b'],
    limit: 5,
    q: 'x',
  });
  expect(() => readFilter({ speker: 'a', limit: 'many', q: ['x', 'y'] })).toThrow(
    'speker: is unknown. Did you mean speaker? limit: must be a whole number from 0 to 100. q: takes one value.',
  );
});

it('a timeline by any stretch of time, without what has no such date', async () => {
  expect(await periods(store, {}, 'month')).toEqual([
    { period: '2020-03', encounters: 1, quotes: 3, documents: 1 },
    { period: '2020-04', encounters: 1, quotes: 2, documents: 1 },
  ]);
  expect(await periods(store, {}, 'day')).toEqual([
    { period: '2020-03-02', encounters: 1, quotes: 1, documents: 0 },
    { period: '2020-03-03', encounters: 0, quotes: 2, documents: 1 },
  ]);
  expect((await periods(store, {}, 'year')).map(({ period, quotes }) => [period, quotes])).toEqual([
    ['2019', MANY],
    ['2020', 5],
  ]);
  expect((await periods(store, { who: 'novak' }, 'quarter')).map(({ period }) => period)).toEqual([
    '2020-Q1',
    '2020-Q2',
  ]);
});

it('reprises: who printed the same words, and as whose', async () => {
  const { items, total, entities } = await reprises(store);
  expect(total).toBe(1);
  expect(() => Retelling.parse(items[0])).not.toThrow();
  expect(items[0]).toMatchObject({ text: 'We agreed on arms control', documents: 2 });
  expect(items[0]!.tellings.map(({ document, publisher, speakers }) => [document, publisher, speakers])).toEqual([
    ['alpha', 'The Harbour Post', ['person/anna-berg']],
    ['beta', 'Northern Wire', ['person/jan-novak']],
  ]);
  expect(entities['person/jan-novak']).toEqual({ name: 'Jan Novák', type: 'person' });
  expect((await reprise(store, 'reprise-1'))?.tellings).toHaveLength(2);
  expect(await reprise(store, 'nothing')).toBeUndefined();
});
