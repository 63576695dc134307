/** The corpus that is shipped, and how a corpus is linked and stored. */

export { type Linked, link } from './corpus/link.ts';
export { loadCorpus } from './corpus/shipped.ts';
export { deserialize, serialize } from './corpus/stored.ts';
