import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { AnnotatedDocument } from '../schema/annotated-document.ts';
import type { Document } from '../schema/document.ts';
import { type Annotation, annotationKinds } from '../schema/kinds.ts';
import type { Lexicons } from '../schema/lexicons.ts';
import type { When } from '../schema/when.ts';
import { byPosition } from '../text/spans.ts';
import { describe } from './describe/describe.ts';
import { english } from './english.ts';
import { languageOf, reads } from './language.ts';
import { readStages } from './read-stages.ts';
import type { ReferenceDay } from './reading.ts';
import type { Stage } from './stage.ts';
import { stages as englishStages, foreignStages } from './stages.ts';
import type { Tagger } from './tagger/tagger.ts';

/** A text to be read, with what is known of it from outside. */
export type Input = Partial<Omit<Document, 'source' | 'text' | 'published'>> & {
  text: string;
  source?: Partial<Document['source']>;
  /** An EDTF day, or a full `When`. */
  published?: string | When;
};

export interface ParseOptions {
  /** The words to read with; English unless told. */
  lexicons?: Lexicons;
  /** The steps to take, in order; all of them unless told. */
  stages?: readonly Stage[];
  /** The day the article came out, where the text does not say: an EDTF day. */
  published?: string;
  /** A day the article tells of, from which its weekdays count where its own date is not known. */
  event?: ReferenceDay;
  /** Trained models that read beside the rules: `await loadTagger()` of `@readout/core/tagger`. */
  tagger?: Tagger | undefined;
}

/**
 * Reads a text: sections, sentences, mentions, dates, quantities, topics, quotes and encounter reports, each with its exact span.
 * Synchronous, deterministic, linear in the length of the text; never throws on any text. Entity and encounter ids are as
 * this document alone knows them: `link` makes them final.
 */
export function parse(input: string | Input, options: ParseOptions = {}): AnnotatedDocument {
  const lexicons = options.lexicons ?? english;
  const document = asDocument(typeof input === 'string' ? { text: input } : input, options.published, lexicons);
  const ownStages = reads(lexicons.language, document.language) ? englishStages : foreignStages;
  const layers = readStages(options.stages ?? ownStages, {
    document,
    lexicons,
    event: options.event,
    tagger: options.tagger,
  });
  const annotations: Annotation[] = [];
  for (const kind of annotationKinds) for (const annotation of layers.layer(kind)) annotations.push(annotation);
  // Of the same words the kinds stay in their order: sorting is stable.
  annotations.sort((a, b) => byPosition(a.span, b.span));
  return { document: describe(layers), annotations, entities: [...layers.layer('entity')] };
}

function asDocument(input: Input, published: string | undefined, lexicons: Lexicons): Document {
  const text = input.text.charCodeAt(0) === 0xfeff ? input.text.slice(1) : input.text;
  const date = published ?? input.published;
  return {
    id: input.id ?? 'text',
    title: input.title ?? '',
    text,
    sha256: input.sha256 ?? bytesToHex(sha256(utf8ToBytes(input.text))),
    language: input.language ?? languageOf(text, lexicons),
    source: { rights: 'unknown', ...input.source },
    ...(date === undefined
      ? {}
      : { published: typeof date === 'string' ? { edtf: date, basis: 'curated' as const, confidence: 1 } : date }),
    ...(input.dateline ? { dateline: input.dateline } : {}),
    ...(input.attributableTo ? { attributableTo: input.attributableTo } : {}),
    quality: input.quality ?? { machineTranslated: 0, reasons: [] },
  };
}
