/**
 * Tries what CI tries, twenty times as often: random corpora, queries, pieces and damage against the plain way of doing it.
 *
 *   npm run soak
 */
import { spawnSync } from 'node:child_process';

const tests = [
  'packages/core/test/search-index',
  'packages/core/test/index-ranges',
  'packages/core/test/queries-and-filters',
  'packages/core/src/search/syntax',
];
const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...tests], {
  stdio: 'inherit',
  env: { ...process.env, SOAK: '20' },
});
process.exit(status ?? 1);
