import { defineConfig } from 'tsup';

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
});
