import { memoryStore } from '@readout/core';
import { loadCorpus } from '@readout/core/corpus';
import { afterEach, expect, test } from 'vitest';
import { place } from '../src/place.ts';
import { open, type Screen } from './screen.ts';

const store = memoryStore(await loadCorpus());
let screen: Screen | undefined;
afterEach(() => screen?.quit());

test('from a document to a quotation, its sides, and back the same way', async () => {
  screen = open(store, { columns: 100, rows: 30, start: place('encounters') });
  await screen.until('2022-01-21');
  screen.quit();
  screen = open(store, {
    columns: 100,
    rows: 30,
    start: place('quotes', { filter: 'encounter:2022-01-21-bilateral-blinken-lavrov' }),
  });
  await screen.until('1 of');
  await screen.press('\r');
  await screen.until('quotation ');
  await screen.press('\r');
  await screen.until('→ in its article');
  await screen.press('\r');
  await screen.until('Antony Blinken');
  await screen.until('quotation 1 of');
  await screen.press('[', '[', '[');
  await screen.until('Quotes');
  await screen.press(']');
  await screen.until('quotation ');
});

test('keys typed at once are taken one after the other', async () => {
  screen = open(store, { start: place('quotes') });
  await screen.until('1 of');
  await screen.press('jjjk');
  await screen.until('3 of');
});

test('a search is typed, its hit opened, and n goes on in the next article', async () => {
  screen = open(store, { columns: 100, rows: 30 });
  await screen.until('1 of 5');
  await screen.press('/', 'u', 'k', 'r', 'x', '\u007f', 'aine', '\r');
  await screen.until('[Ukraine]');
  await screen.press('\r');
  await screen.until('%');
  const one = screen.lines()[2];
  for (let hit = 0; hit < 40 && screen.lines()[2] === one; hit++) await screen.press('n');
  expect(screen.lines()[2]).not.toBe(one);
});

test('what may have been meant is searched for, a count picked, the query narrowed', async () => {
  screen = open(store, { columns: 120, rows: 36, start: place('search', { query: 'diplomasy OR ukrane' }) });
  await screen.until('Press m');
  await screen.press('m');
  await screen.until('All hits');
  await screen.press('\t', '\t', '\r');
  await screen.until(' AND who:');
  expect(screen.text()).toContain('(diplomacy OR ukraine) AND who:');
});

test('a filter is typed, refused with a suggestion, mended', async () => {
  screen = open(store, { start: place('quotes') });
  await screen.until('1 of');
  await screen.press('f', 'speaker:lavrof', '\r');
  await screen.until('Did you mean');
  await screen.press('f', '\u007f', 'v', '\r');
  await screen.until('Sergey Lavrov');
  expect(screen.text()).toContain('speaker:lavrov');
});

test('y copies the quotation with its citation, and the screen says so', async () => {
  screen = open(store, { start: place('quotes') });
  await screen.until('1 of');
  await screen.press('y');
  await screen.until('Copied');
  const copied = /\u001b\]52;c;([A-Za-z0-9+/=]+)\u0007/.exec(screen.written())?.[1] ?? '';
  expect(Buffer.from(copied, 'base64').toString('utf8')).toMatch(
    /Document 000_33e8af49852137a1, characters \d+–\d+\.$/,
  );
});

test('only what is on the screen is drawn, and only the pages reached are read', async () => {
  let asked = 0;
  const items = Array.from({ length: 5000 }, (_, index) => ({ id: `d${index}` }));
  const [document] = (await store.find('document', { limit: 1 })).items;
  screen = open({
    ...store,
    find: async (kind, filter) => {
      if (kind !== 'document') return store.find(kind, filter);
      asked++;
      const start = Number(filter?.cursor ?? 0);
      const page = items.slice(start, start + 50).map(({ id }) => ({ ...document!, id, title: id }));
      return { items: page as never[], total: items.length, next: String(start + 50), entities: {} };
    },
  });
  await screen.until('1 of 5000');
  expect(asked).toBe(1);
  await screen.press('jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjj');
  await screen.until('41 of 5000');
  expect(asked).toBe(2);
});

test('q ends it', async () => {
  screen = open(store);
  await screen.until('1 of 5');
  await screen.press('q');
  await screen.ended;
});

test('what could not be read is told with what to do, and read again', async () => {
  let broken = true;
  screen = open({
    ...store,
    find: async (kind, filter) => {
      if (broken) throw new Error('The line is down.');
      return store.find(kind, filter);
    },
  });
  await screen.until('The line is down.');
  await screen.until('Press 1 to try again');
  broken = false;
  await screen.press('1');
  await screen.until('1 of 5');
});
