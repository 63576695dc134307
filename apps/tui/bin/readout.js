#!/usr/bin/env node
// Committed as it is and in syntax that any Node since 14 reads, so that the bin is linked before the first build and an old
// Node gets a sentence instead of a syntax error.
import { existsSync } from 'node:fs';
import module from 'node:module';

const built = new URL('../dist/cli.js', import.meta.url);

if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error('readout needs Node 20 or later; this is Node ' + process.versions.node + '.');
  process.exitCode = 1;
} else if (!existsSync(built)) {
  console.error('readout is not built yet. In its repository, run: npm run build');
  process.exitCode = 1;
} else {
  // Compiled code is kept from run to run where Node can (22.8 and later).
  if (module.enableCompileCache) module.enableCompileCache();
  import(built.href)
    .then((cli) => cli.main())
    .catch((error) => {
      console.error('readout: ' + (error?.message ? error.message : error));
      process.exitCode = 1;
    });
}
