import { corpusHash, hashOf } from '../corpus/hash.ts';
import { link } from '../corpus/link.ts';
import { english } from '../pipeline/english.ts';
import { type Input, parse } from '../pipeline/parse.ts';
import type { Tagger } from '../pipeline/tagger/tagger.ts';
import { curate } from '../readers/text/curate.ts';
import type { Corpus } from '../schema/corpus.ts';
import type { Lexicons } from '../schema/lexicons.ts';
import type { Manifest } from '../schema/manifest.ts';

export interface BuildOptions {
  name: string;
  version: string;
  /** What a curator knows of the texts, by their ids. */
  manifest?: Manifest;
  /** The words to read with; English unless told. */
  lexicons?: Lexicons;
  /** Trained models that read beside the rules. */
  tagger?: Tagger | undefined;
}

/** Reads texts and links them: from a pile of articles to a corpus. The same texts give the same bytes. */
export function buildCorpus(
  inputs: Iterable<Input>,
  { name, version, manifest, lexicons = english, tagger }: BuildOptions,
): Corpus {
  const documents = [];
  for (const input of inputs) {
    const entry = manifest?.documents[input.id ?? 'text'];
    documents.push(parse(curate(input, entry), { lexicons, tagger, ...(entry?.event ? { event: entry.event } : {}) }));
  }
  const corpus = { name, version, lexicons: hashOf(lexicons), text: 'full' as const, ...link(documents) };
  return { ...corpus, sha256: corpusHash(corpus) };
}
