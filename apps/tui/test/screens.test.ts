import { memoryStore } from '@readout/core';
import { loadCorpus } from '@readout/core/corpus';
import { afterEach, describe, expect, test } from 'vitest';
import { type Place, place } from '../src/place.ts';
import { corpus as handmade } from './fixture.ts';
import { open, overflow, type Screen } from './screen.ts';

const store = memoryStore(await loadCorpus());
const first = (await store.find('document', { limit: 1 })).items[0]!;
const quote = (await store.find('quote', { speaker: 'person/sergey-lavrov', limit: 1 })).items[0]!;
const told = (await store.count('quote', 'encounter'))[0]!;

/** Every screen, and words that stand on it on a terminal of 80 columns. */
const places: readonly (readonly [string, Place, readonly string[]])[] = [
  ['documents', place('documents'), ['Documents', '1 of 5']],
  ['quotes', place('quotes'), ['Quotes', 'Antony Blinken']],
  ['filtered quotes', place('quotes', { filter: 'speaker:lavrov form:direct' }), ['speaker:lavrov form:direct']],
  ['encounters', place('encounters'), ['Encounters', '●']],
  ['people and places', place('entities'), ['People and places', 'Antony Blinkenᵖ', 'Russiaˡ', 'named']],
  ['search', place('search', { query: 'ukraine' }), ['/ ukraine', '[Ukraine]']],
  ['search for nothing', place('search'), ['Press /', '"arms control"']],
  ['search for quotations', place('search', { query: 'kind:quote speaker:lavrov' }), ['Sergey Lavrov', 'lavrov is']],
  ['search for a word misspelt', place('search', { query: 'diplomasy' }), ['Did you mean', 'diplomacy', 'Press m']],
  [
    'search that is wrong',
    place('search', { query: 'talks speker:x' }),
    ['^~~~~~~', 'Did you mean speaker?', 'Press /'],
  ],
  ['reader', place('reader', { id: first.id }), ['ᵖ', '[1]']],
  [
    'reader at a quotation',
    place('reader', { id: quote.document, cursor: quote.span.start, annotation: quote.id }),
    ['▸', 'Quotation', 'Sergey Lavrov', 'rule', 'confidence'],
  ],
  ['quotation', place('quotation', { id: quote.id }), ['Quotation', '→ in its article', 'everything of Sergey Lavrov']],
  ['sides', place('sides', { id: told.value }), ['United States', 'Russia', '│']],
  ['words in context', place('concordance', { query: 'ukraine' }), ['In context', '/ ukraine', 'Ukraine', '1 of 14']],
  [
    'words in another order',
    place('concordance', { query: 'russia', sort: 'l1,l2' }),
    ['by the words before', '1 of 16'],
  ],
  ['words in context of nothing', place('concordance'), ['Press /']],
  ['network', place('network'), ['Network', 'Antony Blinken', 'Strength']],
  ['ties', place('ties', { id: 'person/sergey-lavrov' }), ['Sergey Lavrov', 'everything of', 'spoke of', 'met']],
  [
    'evidence in quotations',
    place('evidence', { id: 'spoke-of person/sergey-lavrov person/antony-blinken' }),
    ['Sergey Lavrov spoke of Antony Blinken'],
  ],
  [
    'evidence in encounters',
    place('evidence', { id: 'met person/antony-blinken person/sergey-lavrov' }),
    ['Antony Blinken met Sergey Lavrov', '2021-05-19'],
  ],
  [
    'evidence in documents',
    place('evidence', { id: 'quoted-together person/antony-blinken person/sergey-lavrov' }),
    ['Antony Blinken quoted with', '2021-05-21'],
  ],
  ['no such tie', place('evidence', { id: 'met a b' }), ['There is no such tie']],
  ['entity', place('entity', { id: 'person/sergey-lavrov' }), ['Sergey Lavrov', 'surname', 'office']],
  ['what is not there', place('reader', { id: 'nothing' }), ['There is no document nothing']],
  ['a filter that is none', place('quotes', { filter: 'speeker:lavrov' }), ['Did you mean speaker?', 'Press f']],
];
const sizes = [
  [40, 10],
  [80, 24],
  [120, 40],
  [300, 100],
] as const;

let screen: Screen | undefined;
afterEach(() => screen?.quit());

describe.each(places)('%s', (_name, start, words) => {
  test.each(sizes)('fills %i × %i and no more', async (columns, rows) => {
    screen = open(store, { columns, rows, start });
    await screen.until(words[0]!.slice(0, 12));
    expect(overflow(screen.lines(), columns, rows)).toEqual([]);
    expect(screen.lines()).toHaveLength(rows);
  });

  test('shows what it is there for', async () => {
    screen = open(store, { start });
    for (const word of words) await screen.until(word);
  });

  test('goes through its rows and stays in its frame', async () => {
    screen = open(store, { columns: 60, rows: 18, start });
    await screen.until(words[0]!.slice(0, 12));
    for (const key of ['j', 'j', '\u0004', 'G', 'k', '\t', '}', '{', '\u001b[Z', 'l', 'h', '\u0015', 'g', '?', '?']) {
      await screen.press(key);
      expect(overflow(screen.lines(), 60, 18)).toEqual([]);
    }
    await screen.resize(41, 11);
    expect(overflow(screen.lines(), 41, 11)).toEqual([]);
    await screen.resize(20, 5);
    expect(overflow(screen.lines(), 20, 5)).toEqual([]);
  });
});

const ATTACK =
  '\u001b[2J\u001b]52;c;aGFjaw==\u0007\u0007\u009b31m\u202egnp.exe\u0000\u0008\u001b[?1049l 王毅 👩‍👩‍👧 e\u0301 \ud800';

describe('a corpus that means harm', () => {
  const hostile = memoryStore(handmade(ATTACK));
  test.each([
    place('documents'),
    place('quotes'),
    place('encounters'),
    place('entities'),
    place('search', { query: 'ministers' }),
    place('concordance', { query: 'ministers' }),
    place('network'),
  ])('sends no control byte to the terminal: $screen', async (start) => {
    for (const [columns, rows] of sizes) {
      screen = open(hostile, { columns, rows, start, color: true });
      await screen.until('1 of');
      await screen.press('j', '\r', '}', '}', '\r', 'y');
      const seen = screen.written().replace(/\u001b\]52;c;[A-Za-z0-9+/=]*\u0007/g, '');
      expect(
        seen.replace(/\u001b\[[0-9;]*m/g, '').match(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/g),
      ).toBeNull();
      expect(overflow(screen.lines(), columns, rows)).toEqual([]);
      screen.quit();
    }
  });
});
