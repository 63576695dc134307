export { loadTagger, type TaggerOptions } from './pipeline/tagger/load-tagger.ts';
export type { Tagger } from './pipeline/tagger/tagger.ts';
