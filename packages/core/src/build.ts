/** From a pile of articles to a corpus. */

export { type BuildOptions, buildCorpus } from './build/build-corpus.ts';
