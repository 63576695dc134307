import { readFileSync } from 'node:fs';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { readout } from './run-command.ts';

const titles = JSON.parse((await readout(['documents', '--json'])).stdout) as { data: { id: string }[] };
const documents = titles.data.map(({ id }) => id);
const meetings = JSON.parse((await readout(['encounters', '--limit', '0', '--json'])).stdout) as {
  data: { id: string }[];
};

const commands: string[][] = [
  [],
  ['quotes', '--limit', '0'],
  ['encounters', '--limit', '0'],
  ['timeline', '--limit', '0'],
  ['documents'],
  ['entities', '--limit', '0'],
  ['search', 'Russia'],
  ['concordance', 'Russia', '--limit', '0'],
  ['facets', 'quote', '--by', 'speaker', '--by', 'about', '--limit', '0'],
  ['entity', 'person/antony-blinken'],
  ...documents.map((id) => ['show', id]),
  ...meetings.data.flatMap(({ id }) => [
    ['sides', id],
    ['encounter', id],
  ]),
];

describe('the shipped corpus', () => {
  test('is the five articles', async () => {
    expect(documents).toHaveLength(5);
    const { stdout } = await readout([]);
    for (const words of ['5 documents', 'Antony Blinken', 'Sergey Lavrov', 'readout --help'])
      expect(stdout).toContain(words);
  });

  // What is to be typed is never cut: an id, a cursor, a command may stand alone on a line that is too short for it.
  const tooWide = (columns: number) => (row: string) =>
    stringWidth(row) > columns && !/^\s*(--cursor |readout )?\S+$|^ {2}readout /.test(row);

  test.each([60, 80, 120])('fits into %i columns, whatever is asked', async (columns) => {
    for (const argv of commands) {
      const { stdout, code } = await readout(argv, { columns });
      expect(code, argv.join(' ')).toBe(0);
      expect(stdout.split('\n').filter(tooWide(columns)), argv.join(' ')).toEqual([]);
    }
  });

  test.each(documents)('%s is shown whole', async (id) => {
    const { stdout } = await readout(['show', id], { columns: 100 });
    const source = readFileSync(new URL(`../../../seeds/${id}.txt`, import.meta.url), 'utf8');
    // Without what is put between the words: marks, numbers, line breaks.
    const bare = (text: string) => text.replace(/\[\d+\]|[⁰¹²³⁴⁵⁶⁷⁸⁹‹›┊\s\ufeff\ufffd]/g, '');
    for (const paragraph of source.split(/[\r\n]+/)) expect(bare(stdout)).toContain(bare(paragraph));
  });
});
