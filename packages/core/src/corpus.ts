/** The corpus that is shipped, and how a corpus is linked and stored. */

export { type Linked, link } from './corpus/link.ts';
export { loadCorpus, loadIndex } from './corpus/shipped.ts';
export { deserialize, INDEX_FILE, serialize } from './corpus/stored.ts';
