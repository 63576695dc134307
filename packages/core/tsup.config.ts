import { readFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

/** Corpus and weights go into the bundle as one string a file, parsed on first use: a large literal is slow to start on the edge. */
const dataAsText: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'data-as-text',
  setup(build) {
    build.onLoad({ filter: /[\\/]core[\\/](?:corpus|models)[\\/].*\.json$/ }, ({ path }) => ({
      contents: `export default ${JSON.stringify(readFileSync(path, 'utf8'))};`,
      loader: 'js',
    }));
  },
};

export default defineConfig({
  entry: ['src/*.ts', 'src/stores/*.ts', 'src/formats/*.ts', 'src/readers/*.ts', '!src/**/*.test.ts'],
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
  esbuildPlugins: [dataAsText],
});
