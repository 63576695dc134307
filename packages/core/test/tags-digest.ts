import { loadCorpus } from '../src/corpus/shipped.ts';
import { parse } from '../src/pipeline/parse.ts';
import { loadTagger } from '../src/pipeline/tagger/load-tagger.ts';

/**
 * A digest of all that parser and tagger read from the articles of the shipped corpus: the same on every machine and in every
 * runtime, until a rule, a lexicon or the weights change.
 */
export async function tagsDigest(): Promise<string> {
  const [corpus, tagger] = await Promise.all([loadCorpus(), loadTagger()]);
  const parsed = corpus.documents.map(({ document: { id, text } }) => parse({ id, text }, { tagger }));
  const bytes = new TextEncoder().encode(JSON.stringify(parsed));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
