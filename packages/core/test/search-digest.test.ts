import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { searchDigest } from './search-digest.ts';

const file = fileURLToPath(new URL('search-digest.json', import.meta.url));

it('the same words give the same scores (UPDATE=1 takes over what a change of ranking makes of them)', async () => {
  const digest = await searchDigest();
  if (process.env.UPDATE || !existsSync(file)) writeFileSync(file, `{ "sha256": "${digest}" }\n`);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ sha256: digest });
});
