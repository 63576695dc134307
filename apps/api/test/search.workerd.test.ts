import { expect, it } from 'vitest';
import known from '../../../packages/core/test/search-digest.json' with { type: 'json' };
import { searchDigest } from '../../../packages/core/test/search-digest.ts';

it('an index answers in workerd as in Node, scores to the last bit', async () => {
  expect(await searchDigest()).toBe(known.sha256);
});
