// Text pictures of the browser for the README, taken of the real program: every frame is what it draws on a terminal.
// npm run screens -w apps/tui
import { readFileSync, writeFileSync } from 'node:fs';
import { memoryStore } from '@readout/core';
import { loadCorpus, loadIndex } from '@readout/core/corpus';
import { place } from '../src/place.ts';
import { open } from '../test/screen.ts';

const COLUMNS = 100;
const ROWS = 26;
const README = new URL('../README.md', import.meta.url);
const store = memoryStore(await loadCorpus(), { index: loadIndex });

async function picture(start: ReturnType<typeof place>, awaited: string, ...keys: string[]): Promise<string> {
  const screen = open(store, { columns: COLUMNS, rows: ROWS, start });
  await screen.until(awaited);
  await screen.press(...keys);
  const text = screen
    .lines()
    .map((line) => line.trimEnd())
    .join('\n');
  screen.quit();
  return `\`\`\`text\n${text}\n\`\`\``;
}

const [document] = (await store.find('document', { sort: '-date', limit: 1 })).items;
const [busiest] = await store.count('quote', 'encounter');
const pictures = [
  await picture(place('reader', { id: document!.id }), 'rights', '}', '}', '}', '}', '}'),
  await picture(place('sides', { id: busiest!.value }), 'quotation 1'),
  await picture(place('search', { query: 'kind:quote speaker:blinken russia' }), 'All hits'),
];

const readme = readFileSync(README, 'utf8');
const [before, rest] = readme.split(/(?<=<!-- screens: .* -->\n)/);
const after = rest?.slice(rest.indexOf('<!-- /screens -->'));
if (after === undefined)
  throw new Error('the README has no place for the screens: <!-- screens: … --> … <!-- /screens -->');
writeFileSync(README, `${before}\n${pictures.join('\n\n')}\n\n${after}`);
