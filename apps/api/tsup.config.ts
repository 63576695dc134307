import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts', 'src/node.ts'],
  format: ['esm'],
  dts: true,
  splitting: true,
  clean: true,
  target: 'es2023',
  platform: 'neutral',
  external: [/^node:/, /^@readout\//, /^hono/, /^@hono\//, 'zod'],
  removeNodeProtocol: false,
});
