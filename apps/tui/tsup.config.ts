import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defineConfig } from 'tsup';

const METAFILE = 'dist/metafile-esm.json';

export default defineConfig({
  entry: ['src/cli.ts'],
  format: ['esm'],
  splitting: true,
  clean: true,
  target: 'node20',
  platform: 'node',
  // Ink and React go into a chunk of their own, which only the browser loads: one file is read faster than hundreds.
  noExternal: ['ink', 'react'],
  external: [/^@readout\//, 'react-devtools-core'],
  define: { 'process.env.NODE_ENV': '"production"' },
  // What was written for require finds Node's own modules with it.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);",
  },
  removeNodeProtocol: false,
  metafile: true,
  onSuccess: async () => {
    writeFileSync('dist/THIRD-PARTY-LICENSES.txt', licenses());
    rmSync(METAFILE);
  },
});

/** The licences of everything that was put into the build, as they ask for. */
function licenses(): string {
  const { inputs } = JSON.parse(readFileSync(METAFILE, 'utf8')) as { inputs: Record<string, unknown> };
  const folders = Object.keys(inputs).flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []);
  return [...new Set(folders)]
    .sort()
    .map((folder) => {
      const root = resolve(folder);
      const { name, version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
        string,
        string
      >;
      const file = existsSync(root) ? readdirSync(root).find((one) => /^licen[cs]e/i.test(one)) : undefined;
      const text = file ? readFileSync(join(root, file), 'utf8').trim() : `Licensed under ${license}.`;
      return `${name} ${version}\n\n${text}\n`;
    })
    .join(`\n${'-'.repeat(72)}\n\n`);
}
