import { describe, expect, it, test } from 'vitest';
import { fixtureCorpus, talks } from '../../test/fixture-corpus.ts';
import { parse } from '../pipeline/parse.ts';
import { memoryStore } from '../stores/memory.ts';
import { explain } from './explain.ts';

const TEXT = [
  'Ministers Meet in Oslo',
  'OSLO, May 20: Foreign Minister Mara Lind met with Kenyan Foreign Secretary Tomas Okello on Wednesday, and neither of the two spoke to the press.',
  '“We have waited for this day for ten years,” Lind said on Thursday. She added that the harbour would stay open, whatever the court decided.',
].join('\n\n');

const parsed = parse({ id: 'harbour', text: TEXT, published: '2021-05-20' });
const store = memoryStore();
await store.add([parsed]);
const idOf = (kind: string, words: string): string =>
  parsed.annotations.find((one) => one.kind === kind && one.text.includes(words))!.id;

const cases: [kind: string, words: string, rule: string, chain: [relation: string, text: string][]][] = [
  [
    'quote',
    'We have waited',
    'marked',
    [
      ['speaker', 'Lind'],
      ['dated 2021-05-20', 'Thursday'],
    ],
  ],
  [
    'quote',
    'She added',
    'reported-clause',
    [
      ['speaker', 'She'],
      ['stands for', 'Lind'],
    ],
  ],
  ['date', 'Wednesday', 'weekday', [['counted from', '2021-05-20, the day it was published (curated)']]],
  ['mention', 'She', 'pronoun', [['stands for', 'Lind']]],
];

describe('an annotation', () => {
  test.each(cases)('%s “%s” by %s', async (kind, words, rule, chain) => {
    const found = (await explain(store, idOf(kind, words)))!;
    expect(found.found[0]).toMatchObject({ what: 'rule', name: rule, example: expect.any(String) });
    expect(found.confidence).toBeGreaterThan(0);
    const steps = found.chain.map(({ relation, text }) => [relation, text]);
    for (const step of chain) expect(steps).toContainEqual(step);
  });

  it('shows its sentence with the evidence in it', async () => {
    const { passage, found } = (await explain(store, idOf('quote', 'We have waited')))!;
    expect(passage!.text).toBe('“We have waited for this day for ten years,” Lind said on Thursday.');
    expect(passage!.evidence.map(({ part, span }) => [part, TEXT.slice(span.start, span.end)])).toEqual([
      ['content', '“We have waited for this day for ten years,”'],
      ['source', 'Lind'],
      ['cue', 'said'],
    ]);
    expect(found[1]).toMatchObject({ what: 'sieve', name: 'said-after' });
  });

  it('leans on the encounter it reports', async () => {
    const found = (await explain(store, idOf('encounter-report', 'met with')))!;
    expect(found.chain.map(({ relation }) => relation)).toEqual(
      expect.arrayContaining(['participant', 'dated 2021-05-19', 'counted from', 'report of']),
    );
  });
});

describe('what is put together', () => {
  const made = memoryStore(fixtureCorpus());

  it('an encounter, from its reports and with its conflicts', async () => {
    const found = (await explain(made, talks))!;
    expect(found.kind).toBe('encounter');
    expect(found.found).toEqual([]);
    expect(found.chain[0]).toMatchObject({ relation: 'report' });
  });

  it('a person, from names and mentions', async () => {
    const found = (await explain(made, 'person/jan-novak'))!;
    expect(found.chain.some(({ relation }) => relation === 'named')).toBe(true);
  });

  it('words said again, from the quotes', async () => {
    expect((await explain(made, 'reprise-1'))!.chain.length).toBeGreaterThan(1);
  });
});

it('what is not there is undefined', async () => {
  for (const id of ['x', 'harbour.quote.1-2', 'harbour.nothing.1-2', ''])
    expect(await explain(store, id)).toBeUndefined();
});
