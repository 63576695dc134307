import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { tagsDigest } from './tags-digest.ts';

const file = fileURLToPath(new URL('tags-digest.json', import.meta.url));

it('the same bytes give the same tags (UPDATE=1 takes over what a change of rules or weights makes of them)', async () => {
  const digest = await tagsDigest();
  if (process.env.UPDATE || !existsSync(file)) writeFileSync(file, `{ "sha256": "${digest}" }\n`);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ sha256: digest });
});
