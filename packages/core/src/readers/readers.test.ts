import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readFolder } from './folder.ts';
import { decode } from './text/decode.ts';
import { readText } from './text.ts';

const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];

it.each<[string, number[], string, boolean]>([
  ['plain', utf8('“Good day”\r\n'), '“Good day”\r\n', false],
  ['a byte order mark', [0xef, 0xbb, 0xbf, ...utf8('a')], 'a', false],
  ['UTF-16, little end first', [0xff, 0xfe, 0x61, 0, 0x1c, 0x20], 'a“', true],
  ['UTF-16, big end first', [0xfe, 0xff, 0, 0x61, 0x20, 0x1c], 'a“', true],
  ['Windows-1252', [0x93, 0x61, 0x94], '“a”', true],
  ['nothing', [], '', false],
])('decodes %s', (_, bytes, text, noted) => {
  const decoded = decode(Uint8Array.from(bytes));
  expect(decoded.text).toBe(text);
  expect(decoded.note !== undefined).toBe(noted);
});

it('hashes the bytes and takes what a curator knows', () => {
  const input = readText(Uint8Array.from([0xef, 0xbb, 0xbf, 0x61]), {
    id: 'a',
    manifest: { documents: { a: { publisher: 'P', published: { edtf: '2021', citation: 'a public record' } } } },
  });
  expect(input).toEqual({
    id: 'a',
    text: 'a',
    sha256: '1951c7860e968e742658b3af34e60741eb4aaf2a8d2ecc3993727016b12e81e8',
    published: { edtf: '2021', basis: 'curated', confidence: 1, citation: 'a public record' },
    source: { publisher: 'P' },
  });
});

const folder = (files: Record<string, string | Uint8Array>): string => {
  const path = mkdtempSync(join(tmpdir(), 'readout-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
  return path;
};

it('reads the texts of a folder by name, and says what is wrong', async () => {
  const path = folder({
    'b.txt': 'B',
    'a.txt': Uint8Array.from([0x93]),
    'notes.md': 'not read',
    'manifest.json': JSON.stringify({ documents: { a: { publisher: 'P' }, c: {} } }),
  });
  const { inputs, manifest, problems } = await readFolder(path);
  expect(inputs.map(({ id, text }) => [id, text])).toEqual([
    ['a', '“'],
    ['b', 'B'],
  ]);
  expect(inputs[0]?.source).toEqual({ publisher: 'P' });
  expect(Object.keys(manifest!.documents)).toEqual(['a', 'c']);
  expect(problems).toEqual([
    { file: 'a.txt', message: 'not UTF-8, read as Windows-1252' },
    { file: 'manifest.json', message: 'documents.c: there is no c.txt' },
  ]);
});

it.each([
  ['{', /JSON/],
  [
    '{"documents": {"a": {"published": {"edtf": "soon", "citation": "a public record"}}}}',
    /^documents\.a\.published\.edtf: not an EDTF date/,
  ],
  ['[]', /^it: /],
])('a manifest %s is told of and left aside', async (manifest, message) => {
  const { inputs, problems, ...rest } = await readFolder(folder({ 'a.txt': 'A', 'manifest.json': manifest }));
  expect(inputs).toHaveLength(1);
  expect(rest.manifest).toBeUndefined();
  expect(problems).toEqual([{ file: 'manifest.json', message: expect.stringMatching(message) as unknown }]);
});
