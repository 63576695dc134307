/** Prints what `scripts/check-runtimes.ts` compares. Runs in any runtime that takes TypeScript. */
import { tagsDigest } from '../packages/core/test/tags-digest.ts';

console.log(await tagsDigest());
