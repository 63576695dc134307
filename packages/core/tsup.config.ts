import { readFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

/** The corpus goes into the bundle as one string a file, parsed on first use: a large literal is slow to start on the edge. */
const corpusAsText: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'corpus-as-text',
  setup(build) {
    build.onLoad({ filter: /[\\/]core[\\/]corpus[\\/].*\.json$/ }, ({ path }) => ({
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
  esbuildPlugins: [corpusAsText],
});
