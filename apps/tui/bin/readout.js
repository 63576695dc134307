#!/usr/bin/env node
// Committed as it is and in the syntax of any Node since 14, so that the bin is linked before the first build and an old
// Node gets a sentence instead of a syntax error.
import { existsSync } from 'node:fs';

const built = new URL('../dist/cli.js', import.meta.url);

if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error('readout needs Node 20 or later; this is Node ' + process.versions.node + '.');
  process.exitCode = 1;
} else if (!existsSync(built)) {
  console.error('readout is not built yet. In its repository, run: npm run build');
  process.exitCode = 1;
} else {
  import(built.href)
    .then((cli) => cli.main())
    .catch((error) => {
      console.error('readout: ' + (error?.message ? error.message : error));
      process.exitCode = 1;
    });
}
