import { expect, it } from 'vitest';
import { annotator, document, when } from '../../test/by-hand.ts';
import { fixtureCorpus } from '../../test/fixture-corpus.ts';
import { withText } from '../corpus/text-policy.ts';
import type { AnnotatedDocument } from '../schema/annotated-document.ts';
import { Collocations } from '../schema/collocations.ts';
import type { Corpus } from '../schema/corpus.ts';
import { Frequencies } from '../schema/frequencies.ts';
import { Keyness } from '../schema/keyness.ts';
import { SimilarDocuments } from '../schema/similar.ts';
import { Trends } from '../schema/trends.ts';
import { memoryStore } from '../stores/memory.ts';
import { collocations } from './collocations.ts';
import { frequencies } from './frequencies.ts';
import { keyness } from './keyness.ts';
import { similar } from './similar.ts';
import { trends } from './trends.ts';

const store = memoryStore(fixtureCorpus());
const news = { document: ['alpha', 'beta'] };

/** A document of one paragraph, its sentences cut at full stops. */
function plain(id: string, text: string, published: string): AnnotatedDocument {
  const { add, done } = annotator(id, text);
  add('section', { at: text, role: 'paragraph' });
  for (const sentence of text.match(/[^.]+\./g) ?? []) add('sentence', { at: sentence.trim() });
  return { document: document(id, text, { title: id, published: when(published) }), annotations: done(), entities: [] };
}

const corpusOf = (documents: AnnotatedDocument[]): Corpus => ({
  ...fixtureCorpus(),
  sha256: '',
  documents,
  entities: [],
  encounters: [],
  reprises: [],
});

it('frequencies per million, by document and part, stop words counted and not listed', async () => {
  const found = await frequencies(store, news, { by: 'source', limit: 3 });
  expect(() => Frequencies.parse(found)).not.toThrow();
  expect(found).toMatchObject({
    scope: { text: 'full', in: 'text', tokens: 64, documents: 2 },
    min: 1,
    stopWords: 'left out',
  });
  expect(found.terms.map(({ term, count }) => [term, count])).toEqual([
    ['berg', 3],
    ['novak', 3],
    ['agreed', 2],
  ]);
  const [berg] = found.terms;
  expect(berg!.perMillion).toBeCloseTo((3 / 64) * 1e6, 6);
  expect(berg!.groups!.map(({ value, count }) => [value, count])).toEqual([
    ['The Harbour Post', 2],
    ['Northern Wire', 1],
  ]);
  // shares 2/3 and 1/3 of parts of 38 and 26 of 64 words
  expect(berg!.dispersion!.dp).toBeCloseTo(Math.abs(2 / 3 - 38 / 64), 10);
});

it('frequencies of what one person says, of pairs, with stop words where they are wanted', async () => {
  const said = await frequencies(store, { speaker: 'novak' }, { stopWords: [], limit: 2 });
  expect(said.terms.map(({ term, count }) => [term, count])).toEqual([
    ['on', 2],
    ['the', 2],
  ]);
  expect(said.stopWords).toBe('listed');
  const pairs = await frequencies(store, news, { n: 2, min: 2 });
  expect(pairs.terms.map(({ term }) => term)).toEqual(['anna berg', 'arms control']);
});

it('collocations: the table of each word is that of running words near and far', async () => {
  const found = await collocations(store, 'arms control', news, { window: 2, min: 1, stopWords: [] });
  expect(() => Collocations.parse(found)).not.toThrow();
  expect(found).toMatchObject({
    nodes: 2,
    nearTokens: 8,
    window: 2,
    significance: { tests: found.collocations.length },
  });
  const agreed = found.collocations.find(({ term }) => term === 'agreed')!;
  // 64 words less 4 of the places; 8 of 60 are near; both `agreed` are
  expect(agreed).toMatchObject({ near: 2, count: 2, documents: 2 });
  expect(agreed.expected).toBeCloseTo((8 * 2) / 60, 10);
  expect(agreed.mi).toBeCloseTo(Math.log2(2 / (16 / 60)), 10);
  expect(agreed.t).toBeCloseTo((2 - 16 / 60) / Math.SQRT2, 10);
  expect(agreed.logDice).toBeCloseTo(14 + Math.log2(4 / 4), 10);
  // no cell of `agreed` and far: 2 (2 ln(2·60/(8·2)) + 6 ln(6·60/(8·58)) + 52 ln(52·60/(52·58)))
  const byHand = 2 * (2 * Math.log(120 / 16) + 6 * Math.log(360 / 464) + 52 * Math.log(60 / 58));
  expect(agreed.logLikelihood).toBeCloseTo(byHand, 8);
});

it('collocations come in the order of the measure asked for', async () => {
  const found = await collocations(store, 'arms control', news, { measure: 'count', stopWords: [], limit: 1, min: 1 });
  expect(found.collocations[0]).toMatchObject({ term: 'on', near: 4 });
});

it('keyness: what one says that the other does not', async () => {
  const found = await keyness(store, { speaker: 'novak' }, { speaker: 'lena berg' }, { min: 1 });
  expect(() => Keyness.parse(found)).not.toThrow();
  expect(found).toMatchObject({ target: { tokens: 19 }, reference: { tokens: 260 }, rest: false });
  expect(found.lacking[0]).toMatchObject({ term: 'point', target: { count: 0 }, reference: { count: 130 } });
  const fish = found.words.find(({ term }) => term === 'fish')!;
  expect(fish.percentDifference).toBeUndefined();
  expect(fish.logRatio).toBeCloseTo(Math.log2(1 / 19 / (0.5 / 260)), 10);
  expect(fish.logLikelihood).toBeCloseTo(2 * Math.log(279 / 19), 10);
  expect(fish.bayesFactor).toBeCloseTo(fish.logLikelihood - Math.log(279), 10);
});

it('keyness against the rest: target and rest are the whole', async () => {
  const found = await keyness(store, { document: 'alpha' }, undefined, { min: 1, limit: 0, stopWords: [] });
  expect(found).toMatchObject({ rest: true, target: { tokens: 38 }, reference: { tokens: 556 } });
  const on = [...found.words, ...found.lacking].find(({ term }) => term === 'on')!;
  expect([on.target.count, on.reference.count]).toEqual([2, 2]);
});

it('keyness states how many were tested, and what is significant with so many', async () => {
  const found = await keyness(store, { document: 'delta' }, news, { min: 3, limit: 0 });
  expect(found.significance).toMatchObject({ alpha: 0.05, tests: 4 });
  expect(found.words.map(({ term, significant }) => [term, significant])).toEqual([
    ['point', true],
    ['said', true],
    ['berg', true],
  ]);
});

it('trends per million words of the time', async () => {
  const found = await trends(store, 'agreed', {}, { by: 'quarter' });
  expect(() => Trends.parse(found)).not.toThrow();
  expect(found.points.map(({ period, count, tokens }) => [period, count, tokens])).toEqual([
    ['2020-Q1', 1, 38],
    ['2020-Q2', 1, 26],
  ]);
  expect(found.points[0]!.perMillion).toBeCloseTo(1e6 / 38, 6);
  // the quotes of `delta` lie in a season that reaches over two quarters; `gamma` has no date
  expect(found.undated).toEqual({ count: 0, tokens: 530 });
  expect(found.total).toBe(2);
});

it('similar documents, with the shared words as the reason', async () => {
  const about = memoryStore(
    corpusOf([
      plain('talks', 'Envoys spoke of missiles and treaties. Missiles were counted.', '2020-01-01'),
      plain('count', 'Inspectors counted missiles in a depot. Nobody spoke.', '2020-01-02'),
      plain('trade', 'Envoys agreed on tariffs. Tariffs fell.', '2020-01-03'),
      plain('weather', 'Rain fell all day.', '2020-01-04'),
    ]),
  );
  const found = (await similar(about, 'talks'))!;
  expect(() => SimilarDocuments.parse(found)).not.toThrow();
  expect(found.terms.map(({ term }) => term)).toEqual(['missiles', 'counted', 'envoys', 'spoke']);
  expect(found.similar.map(({ document, terms }) => [document, terms.map(({ term }) => term)])).toEqual([
    ['count', ['counted', 'missiles', 'spoke']],
    ['trade', ['envoys']],
  ]);
  const [count] = found.similar;
  // four documents of 9, 8, 6 and 4 words; each shared word stands once in `count` and in two of four
  const idf = Math.log(1 + (4 - 2 + 0.5) / (2 + 0.5));
  const one = (idf * 2.2) / (1 + 1.2 * (0.25 + (0.75 * 8) / (27 / 4)));
  expect(count!.score).toBeCloseTo(3 * one, 10);
  expect(await similar(about, 'nothing')).toBeUndefined();
  expect((await similar(about, 'weather'))!.similar.map(({ document }) => document)).toEqual(['trade']);
});

it.each(['quotes', 'none'] as const)('a corpus of text “%s” says what it was counted from', async (policy) => {
  const poor = memoryStore(withText(fixtureCorpus(), policy));
  const tokens = policy === 'quotes' ? 19 : 0;
  const found = await frequencies(poor, { speaker: 'novak' });
  expect(found.scope).toMatchObject({ text: policy, tokens });
  expect((await trends(poor, 'agreed')).total).toBe(policy === 'quotes' ? 2 : 0);
  expect((await keyness(poor, { speaker: 'novak' })).target).toMatchObject({ text: policy, tokens });
  expect((await collocations(poor, 'agreed', {}, { min: 1 })).nodes).toBe(policy === 'quotes' ? 2 : 0);
  expect((await similar(poor, 'alpha'))!.document).toBe('alpha');
});
