/**
 * How large things are that somebody else has to download or start: the packed core, the entries of it that a bundler takes in
 * (minified, gzip), and the API's Worker without and with the parser. All that an entry may ever load is counted, or, where it says
 * so, what it loads at once if the bundler splits code.
 *
 *   npm run bench:size
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';
import { packAside } from './pack-aside.ts';

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

interface Size {
  plain: number;
  gzip: number;
}

async function bundle(contents: string, external: string[] = [], atOnce = false): Promise<Size> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: 'apps/api', loader: 'ts' },
    bundle: true,
    splitting: atOnce,
    outdir: 'out',
    metafile: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2023',
    mainFields: ['module', 'main'],
    conditions: ['workerd', 'worker', 'import'],
    external: ['node:*', ...external],
    write: false,
    logLevel: 'error',
  });
  const { outputs } = metafile;
  const counted = atOnce ? loadedAtOnce(outputs) : Object.keys(outputs);
  const files = outputFiles.filter(({ path }) => counted.some((name) => resolve(name) === path));
  return {
    plain: files.reduce((sum, { contents: bytes }) => sum + bytes.length, 0),
    gzip: files.reduce((sum, { contents: bytes }) => sum + gzipSync(bytes, { level: 9 }).length, 0),
  };
}

/** The entry of a build and what it imports, but for what is imported when it is asked for. */
function loadedAtOnce(outputs: Metafile['outputs']): string[] {
  const found = Object.keys(outputs).filter((name) => outputs[name]!.entryPoint === '<stdin>');
  for (const name of found)
    for (const { kind, path } of outputs[name]!.imports)
      if (kind === 'import-statement' && outputs[path] && !found.includes(path)) found.push(path);
  return found;
}

/** What questions load when they are asked for: regular expressions, measures of networks. */
const LATER = ['re2js', 'graphology', 'graphology-*'];

const worker = "export { default } from './src/worker.ts';";
const rows: [what: string, size: Promise<Size>][] = [
  ['query-only: memoryStore and quotes', bundle("export { memoryStore, quotes } from '@readout/core';", LATER)],
  [
    'memoryStore for records, at once',
    bundle("export { memoryStore } from '@readout/core/stores/memory';", LATER, true),
  ],
  ['the index reader alone', bundle("export { openIndex } from '@readout/core/search';")],
  ['queries and the index reader', bundle("export { openIndex, parseQuery } from '@readout/core/search';")],
  ['query-only: every question', bundle("export * from '@readout/core';", LATER)],
  ['the parser with its lexicons', bundle("export { parse } from '@readout/core/parse';")],
  ['the tagger with its weights', bundle("export { loadTagger } from '@readout/core/tagger';")],
  ['the shipped corpus', bundle("export { loadCorpus } from '@readout/core/corpus';")],
  ['Worker without parser', bundle(worker, ['@readout/core/parse', '@readout/core/tagger'])],
  ['Worker with parser', bundle(worker, ['@readout/core/tagger'])],
  ['Worker with parser and tagger', bundle(worker)],
];

const folder = mkdtempSync(join(tmpdir(), 'readout-size-'));
try {
  const { size, unpackedSize } = packAside('packages/core', folder);
  console.log(
    `${'@readout/core packed'.padEnd(38)}${kilobytes(size).padStart(12)}   unpacked ${kilobytes(unpackedSize)}`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
for (const [what, size] of rows) {
  const { plain, gzip } = await size;
  console.log(`${what.padEnd(38)}${kilobytes(gzip).padStart(12)}   gzip of ${kilobytes(plain)} minified`);
}
