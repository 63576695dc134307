import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { defineConfig, type Options } from 'tsup';

/**
 * Corpus and weights ship as one module a file in `dist/data`, which ESM and CJS both import when it is asked for: each a string,
 * parsed on first use, since a large literal is slow to start on the edge. What imports them lies in `dist` itself, never deeper.
 */
const dataApart: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'data-apart',
  setup(build) {
    build.onLoad({ filter: /[\\/](?:load-tagger|shipped-files)\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(
        /import\('[./]*\/(?:corpus|models)\/([\w-]+)\.json', \{ with: \{ type: 'json' \} \}\)/g,
        "import('./data/$1.js')",
      ),
      loader: 'ts',
    }));
    build.onResolve({ filter: /^\.\/data\// }, ({ path }) => ({ path, external: true }));
    build.onEnd(() => {
      mkdirSync('dist/data', { recursive: true });
      for (const folder of ['corpus', 'models'])
        for (const file of readdirSync(folder))
          if (file.endsWith('.json'))
            writeFileSync(
              `dist/data/${basename(file, '.json')}.js`,
              `export default ${JSON.stringify(readFileSync(`${folder}/${file}`, 'utf8'))};\n`,
            );
    });
  },
};

export default defineConfig({
  entry: [
    'src/*.ts',
    'src/stores/*.ts',
    'src/formats/*.ts',
    'src/readers/*.ts',
    // no entry of the package: it keeps what only a writer of an index needs out of the chunks of a reader
    'src/search/reader.ts',
    '!src/**/*.test.ts',
  ],
  format: ['esm', 'cjs'],
  dts: true,
  splitting: true,
  // Without it chunks import each other for nothing, and every bundler that reads `sideEffects` warns of it.
  treeshake: true,
  clean: true,
  target: 'es2023',
  platform: 'neutral',
  external: [/^node:/],
  removeNodeProtocol: false,
  esbuildPlugins: [dataApart],
});
