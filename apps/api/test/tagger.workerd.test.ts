import { expect, it } from 'vitest';
import known from '../../../packages/core/test/tags-digest.json' with { type: 'json' };
import { tagsDigest } from '../../../packages/core/test/tags-digest.ts';

it('the tagger reads the same in workerd as in Node', async () => {
  expect(await tagsDigest()).toBe(known.sha256);
});
