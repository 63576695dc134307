import { expect, it } from 'vitest';
import { annotator, document, when } from '../../test/by-hand.ts';
import { fixtureCorpus } from '../../test/fixture-corpus.ts';
import type { AnnotatedDocument } from '../schema/annotated-document.ts';
import type { LineGroup } from '../schema/concordance.ts';
import { memoryStore } from '../stores/memory.ts';
import type { ConcordanceOptions } from './concordance/concordance-options.ts';
import { drawSample } from './concordance/draw-sample.ts';
import { concordance } from './concordance.ts';
import { FilterError } from './filter-error.ts';

const SAID = 'Berg said: “New talks begin. Old talks end.”';
const TEXT = ['Talks on fish stalled.', 'Nobody wanted talks about arms.', SAID];

/** Two articles with the same three lines, one of them a quotation. */
function article(id: string, publisher: string, published: string): AnnotatedDocument {
  const text = TEXT.join('\n\n');
  const { add, span, done } = annotator(id, text);
  for (const at of TEXT) add('section', { at, role: 'paragraph' });
  for (const at of [TEXT[0]!, TEXT[1]!, 'Berg said: “New talks begin.', 'Old talks end.”']) add('sentence', { at });
  const content = span('“New talks begin. Old talks end.”');
  add('quote', {
    at: SAID,
    form: 'direct',
    marked: true,
    content: [content],
    marks: [content],
    sourceKind: 'named',
    who: [{ role: 'speaker', name: 'Anna Berg', entity: 'person/anna-berg' }],
    encounters: [],
  });
  return {
    document: document(id, text, { title: id, source: { publisher, rights: 'made up' }, published: when(published) }),
    annotations: done(),
    entities: [],
  };
}

const store = memoryStore({
  ...fixtureCorpus(),
  sha256: '',
  documents: [article('one', 'Northern Wire', '2021-02-01'), article('two', 'Post', '2020-01-01')],
  encounters: [],
  reprises: [],
});
const first = { document: 'one' };
const lines = async (options: ConcordanceOptions, filter = {}): Promise<string[]> =>
  (await concordance(store, 'talks', { ...first, ...filter }, options)).items.map(
    ({ left, match, right }) => `${left}|${match}|${right}`,
  );

it.each<[name: string, options: ConcordanceOptions, expected: string[]]>([
  [
    'so many words each side',
    { unit: 'words', window: 1 },
    ['|Talks| on', 'wanted |talks| about', 'New |talks| begin', 'Old |talks| end.”'],
  ],
  [
    'its sentence',
    { unit: 'sentence' },
    [
      '|Talks| on fish stalled.',
      'Nobody wanted |talks| about arms.',
      'Berg said: “New |talks| begin.',
      'Old |talks| end.”',
    ],
  ],
  [
    'the words quoted, else its paragraph',
    { unit: 'quote' },
    [
      '|Talks| on fish stalled.',
      'Nobody wanted |talks| about arms.',
      '“New |talks| begin. Old talks end.”',
      '“New talks begin. Old |talks| end.”',
    ],
  ],
  ['only in quotations', { in: 'quotes', unit: 'words', window: 1 }, ['New |talks| begin', 'Old |talks| end.”']],
  ['only outside', { in: 'outside', unit: 'words', window: 1 }, ['|Talks| on', 'wanted |talks| about']],
  [
    'by the first word to the right',
    { sort: ['r1'], unit: 'words', window: 1 },
    ['wanted |talks| about', 'New |talks| begin', 'Old |talks| end.”', '|Talks| on'],
  ],
  [
    'by the first word to the left, nothing first',
    { sort: ['l1'], unit: 'words', window: 1 },
    ['|Talks| on', 'New |talks| begin', 'Old |talks| end.”', 'wanted |talks| about'],
  ],
  [
    'by the second word to the right, then the first to the left',
    { sort: ['r2', 'l1'], unit: 'words', window: 2 },
    [
      'begin. Old |talks| end.”',
      'Nobody wanted |talks| about arms.',
      '|Talks| on fish',
      'said: “New |talks| begin. Old',
    ],
  ],
])('a line shows %s', async (_, options, expected) => {
  expect(await lines(options)).toEqual(expected);
});

it('lines keep what is known of their document', async () => {
  const { items, found, total } = await concordance(store, 'talks', {}, { sort: ['date', 'r1'], in: 'quotes' });
  expect([found, total]).toEqual([8, 4]);
  expect(items.map(({ title, publisher, when, speakers }) => [title, publisher, when?.edtf, speakers[0]])).toEqual([
    ['two', 'Post', '2020-01-01', 'person/anna-berg'],
    ['two', 'Post', '2020-01-01', 'person/anna-berg'],
    ['one', 'Northern Wire', '2021-02-01', 'person/anna-berg'],
    ['one', 'Northern Wire', '2021-02-01', 'person/anna-berg'],
  ]);
});

it('ordered lines are paged, and a cursor belongs to its order', async () => {
  const sort = ['r1'] as const;
  const whole = await concordance(store, 'talks', { limit: 100 }, { sort });
  const page = await concordance(store, 'talks', { limit: 3 }, { sort });
  const rest = await concordance(store, 'talks', { limit: 100, cursor: page.next! }, { sort });
  expect([...page.items, ...rest.items]).toEqual(whole.items);
  expect(rest.next).toBeUndefined();
  await expect(concordance(store, 'talks', { cursor: page.next! }, { sort: ['l1'] })).rejects.toThrow(FilterError);
});

it('a sample is drawn by chance, and the same seed draws the same', async () => {
  const drawn = await concordance(store, 'talks', {}, { sample: 3, seed: 7 });
  expect(drawn).toMatchObject({ total: 3, found: 8, sample: { size: 3, of: 8, seed: 7 } });
  expect(await concordance(store, 'talks', {}, { sample: 3, seed: 7 })).toEqual(drawn);
});

it('every line of a list is as likely to be drawn', () => {
  const drawn = new Map<number, number>();
  for (let seed = 0; seed < 4000; seed++)
    for (const one of drawSample([0, 1, 2, 3, 4, 5, 6, 7], 2, seed)) drawn.set(one, (drawn.get(one) ?? 0) + 1);
  // 1000 expected, a standard deviation of 27
  for (const count of drawn.values()) expect(Math.abs(count - 1000)).toBeLessThan(120);
  expect(drawSample([1, 2, 3], 9, 1)).toEqual([1, 2, 3]);
});

it.each<[group: LineGroup, expected: [string, number][]]>([
  [
    'r1',
    [
      ['about', 2],
      ['begin', 2],
      ['end', 2],
      ['on', 2],
    ],
  ],
  [
    'l1',
    [
      ['new', 2],
      ['old', 2],
      ['wanted', 2],
    ],
  ],
  ['speaker', [['person/anna-berg', 4]]],
  [
    'source',
    [
      ['Northern Wire', 4],
      ['Post', 4],
    ],
  ],
  [
    'year',
    [
      ['2020', 4],
      ['2021', 4],
    ],
  ],
  ['node', [['talks', 8]]],
])('lines are counted by %s', async (group, expected) => {
  const { groups } = await concordance(store, 'talks', {}, { group });
  expect(groups!.map(({ value, count }) => [value, count])).toEqual(expected);
});

it('ordered lines of some fields have those, and refuse what is none', async () => {
  const { items } = await concordance(store, 'talks', { ...first, fields: ['right'], limit: 1 }, { sort: ['r1'] });
  expect(items).toEqual([{ right: ' about arms.' }]);
  await expect(concordance(store, 'talks', { fields: ['rigt'] }, { sort: ['r1'] })).rejects.toThrow(FilterError);
});

it.each<[pattern: string, found: string[]]>([
  ['tal.s', ['Talks', 'talks', 'talks', 'talks']],
  ['ta', []],
  ['new|old', ['New', 'Old']],
  ['(new|old) talks', ['New talks', 'Old talks']],
  ['n[eo](w|body) (talks|wanted)', ['Nobody wanted', 'New talks']],
  ['fi\\w+', ['fish']],
])('the pattern %s fits whole words', async (pattern, found) => {
  const { items, found: all } = await concordance(store, pattern, first, { regex: true });
  expect(items.map(({ match }) => match)).toEqual(found);
  expect(all).toBe(found.length);
});

it.each<[pattern: string, message: RegExp]>([
  ['(talks', /no regular expression: missing closing \)/],
  ['(?=talks)', /no regular expression/],
  ['   ', /no pattern/],
  ['.* .* .*', /make it narrower/],
  ['a'.repeat(300), /more than 200/],
])('refuses the pattern %s', async (pattern, message) => {
  const refused = await concordance(store, pattern, first, { regex: true }).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(FilterError);
  expect((refused as FilterError).issues[0]?.message).toMatch(message);
});
