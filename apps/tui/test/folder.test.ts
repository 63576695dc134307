import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import stringWidth from 'string-width';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readout } from './run-command.ts';

const HOSTILE = '\u001b[31m\u009b2J\u001b]52;c;cm0=\u0007\u202e\u2066\u{e0041}\u200b';
const UNSAFE =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]|[\u{e0000}-\u{e0fff}]/u;

const ARTICLE = [
  'Ministers meet in Oslo',
  'OSLO, March 14: US Secretary of State Antony Blinken met with Russian Foreign Minister Sergey Lavrov in Oslo on Tuesday.',
  '“We are ready to talk about arms control,” Blinken said. Lavrov told reporters: “We have been ready for a long time.”',
].join('\n\n');

let folder: string;
let empty: string;
beforeAll(async () => {
  const root = await mkdtemp(join(tmpdir(), 'readout-'));
  folder = join(root, 'articles');
  empty = join(root, 'empty');
  await mkdir(folder);
  await mkdir(empty);
  await writeFile(join(folder, 'oslo.txt'), ARTICLE);
  await writeFile(
    join(folder, `hostile-${HOSTILE.replace(/\//g, '')}.txt`),
    ARTICLE.replaceAll('ready', `ready${HOSTILE}`),
  );
  await writeFile(join(folder, 'bytes.txt'), Uint8Array.from([0xff, 0xfe, 0x00, 0xd8, 0x80, 0x81]));
  await writeFile(join(folder, 'empty.txt'), '');
  await symlink(join(root, 'not-there'), join(folder, 'broken.txt'));
  await writeFile(join(folder, 'notes.md'), 'not a text to read');
  await chmod(folder, 0o755);
});
afterAll(() => rm(join(folder, '..'), { recursive: true, force: true }));

const commands = [
  [],
  ['quotes'],
  ['encounters'],
  ['timeline'],
  ['documents'],
  ['people'],
  ['places'],
  ['organizations'],
  ['entities'],
  ['search', 'arms control'],
  ['concordance', 'ready'],
  ['facets', 'quote', '--by', 'speaker', '--by', 'document'],
  ['entity', 'lavrov'],
  ['show', 'oslo'],
  ['cite', 'oslo'],
];

describe('--corpus DIR', () => {
  test.each(commands.map((argv) => [argv]))('%j answers, safely and within 80 columns', async (argv) => {
    const { code, stdout, stderr } = await readout([...argv, '--corpus', folder]);
    expect(code).toBe(0);
    expect(stdout.length).toBeGreaterThan(10);
    expect(stdout).not.toMatch(UNSAFE);
    expect(stderr).not.toMatch(UNSAFE);
    for (const row of stdout.split('\n'))
      if (row.includes(' ') && argv[0] !== 'cite') expect(stringWidth(row), row).toBeLessThanOrEqual(80);
  });

  test('a file that cannot be read is told of, and the others are read', async () => {
    const { code, stdout, stderr } = await readout(['documents', '--corpus', folder]);
    expect(code).toBe(0);
    expect(stdout).toContain('oslo');
    expect(stderr).toMatch(/readout: broken(\.txt)?: /);
  });

  test('a folder without a text says so', async () => {
    const { code, stdout, stderr } = await readout(['quotes', '--corpus', empty]);
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('there is no .txt file that can be read');
  });
  test('a stored corpus is opened as it is', async () => {
    const stored = fileURLToPath(new URL('../../../packages/core/corpus', import.meta.url));
    const { code, stdout } = await readout(['quotes', '--corpus', stored, '--speaker', 'lavrov', '--limit', '1']);
    expect(code).toBe(0);
    expect(stdout).toContain('Sergey Lavrov');
  });

  test('a file is no folder', async () => {
    const { code, stderr } = await readout(['quotes', '--corpus', join(folder, 'oslo.txt')]);
    expect(code).toBe(1);
    expect(stderr).toContain('wants a folder');
  });
});

describe('parse', () => {
  test('a file', async () => {
    const { code, stdout } = await readout(['parse', join(folder, 'oslo.txt')]);
    expect(code).toBe(0);
    expect(stdout).toContain('“We are ready to talk about arms control,”');
    for (const heading of ['Who said what', 'Who met whom', 'Dates']) expect(stdout).toContain(heading);
  });

  test('standard input, as JSON', async () => {
    const { stdout } = await readout(['parse', '-', '--json', '--published', '2023-03-15'], { stdin: ARTICLE });
    const { data, entities, meta } = JSON.parse(stdout);
    expect(data.document.text).toBe(ARTICLE);
    expect(data.document.published.edtf).toBe('2023-03-15');
    expect(data.annotations.some(({ kind }: { kind: string }) => kind === 'quote')).toBe(true);
    expect(entities['person/sergey-lavrov']).toMatchObject({ name: 'Sergey Lavrov', type: 'person' });
    expect(meta).toBeTypeOf('object');
  });

  test('several, with their sides', async () => {
    const file = join(folder, 'oslo.txt');
    const { code, stdout } = await readout(['parse', file, file, '--sides'], { columns: 100 });
    expect(code).toBe(0);
    expect(stdout).toContain('oslo-2');
    const list = JSON.parse((await readout(['parse', file, file, '--json'])).stdout);
    expect(list.data).toHaveLength(2);
    expect(list.page.total).toBe(2);
  });

  test('what can be read is read, and the exit code tells of the rest', async () => {
    const { code, stdout, stderr } = await readout(['parse', join(folder, 'oslo.txt'), join(folder, 'none.txt')]);
    expect(code).toBe(1);
    expect(stdout).toContain('Who said what');
    expect(stderr).toMatch(/^readout: there is no file .*none\.txt\.\n$/);
  });

  test.each([60, 80, 120])('hostile text at %i columns', async (columns) => {
    for (const more of [[], ['--sides']]) {
      const { stdout } = await readout(['parse', '-', ...more], {
        stdin: ARTICLE.replaceAll('e', `e${HOSTILE}`),
        columns,
      });
      expect(stdout).not.toMatch(UNSAFE);
      for (const row of stdout.split('\n')) expect(stringWidth(row), row).toBeLessThanOrEqual(columns);
    }
  });

  test('nothing to read', async () => {
    expect((await readout(['parse', '-'], { stdin: '' })).stdout).toBe('There is no text to read.\n');
  });
});
