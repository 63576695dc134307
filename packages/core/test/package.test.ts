import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { packAside } from '../../../scripts/pack-aside.ts';

const core = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'readout-package-'));
const npm = (args: string[], cwd: string) =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });

/** Every node on the path: the one that runs the tests and the machine's own. */
const nodes = [
  ...new Set([
    process.execPath,
    ...(process.env.PATH ?? '')
      .split(delimiter)
      .map((dir) => join(dir, 'node'))
      .filter((file) => existsSync(file)),
  ]),
];

const QUICK_START = `
const store = memoryStore(await loadCorpus());
const page = await quotes(store, { speaker: 'person/sergey-lavrov', about: 'place/ukraine' });
for (const quote of page.items) console.log(speakers(quote)[0]?.name, quote.text);
`;

let files: string[] = [];

beforeAll(() => {
  if (!existsSync(join(core, 'dist/index.js'))) throw new Error('The core is not built. Run: npm run build');
  const packed = packAside(core, folder);
  files = packed.files;
  writeFileSync(join(folder, 'package.json'), '{ "name": "quick-start", "private": true, "type": "module" }');
  npm(['install', '--no-audit', '--no-fund', '--prefer-offline', packed.tarball], folder);
  writeFileSync(
    join(folder, 'quick.mjs'),
    `import { memoryStore, quotes, speakers } from '@readout/core';\nimport { loadCorpus } from '@readout/core/corpus';\n${QUICK_START}`,
  );
  writeFileSync(
    join(folder, 'quick.cjs'),
    `const { memoryStore, quotes, speakers } = require('@readout/core');\nconst { loadCorpus } = require('@readout/core/corpus');\n(async () => {${QUICK_START}})();`,
  );
  writeFileSync(
    join(folder, 'quick.ts'),
    `import { memoryStore, type Quote, quotes, speakers } from '@readout/core';\nimport { loadCorpus } from '@readout/core/corpus';\nimport { parse } from '@readout/core/parse';\n${QUICK_START}\nexport const first: Quote | undefined = page.items[0];\nexport const title: string = parse('Lavrov said: “We met.”').document.title;\n`,
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each(
  nodes.flatMap(
    (node) =>
      [
        [node, 'quick.mjs'],
        [node, 'quick.cjs'],
      ] as const,
  ),
)('the packed core answers the quick start: %s %s', (node, file) => {
  const output = execFileSync(node, [file], { cwd: folder, encoding: 'utf8' });
  expect(output).toMatch(/Lavrov/);
});

it('has types that hold in a strict project', () => {
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        strict: true,
        target: 'es2023',
        module: 'nodenext',
        types: [],
        noEmit: true,
        skipLibCheck: false,
        lib: ['es2023', 'dom'],
      },
      files: ['quick.ts'],
    }),
  );
  const tsc = fileURLToPath(new URL('../../../node_modules/typescript/bin/tsc', import.meta.url));
  expect(execFileSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' })).toBe('');
});

it('holds no source, test or seed file, and no way to the sources', () => {
  expect(files.filter((file) => /\.test\.|^src\/|^corpus\/|^test\/|seeds\//.test(file))).toEqual([]);
  expect(files).toEqual(
    expect.arrayContaining(['LICENSE', 'README.md', 'dist/index.js', 'dist/index.cjs', 'dist/index.d.ts']),
  );
  expect(readFileSync(join(folder, 'node_modules/@readout/core/package.json'), 'utf8')).not.toContain(
    '@readout/source',
  );
});
