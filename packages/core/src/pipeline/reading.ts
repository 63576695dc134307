import type { DateExpression } from '../schema/date.ts';
import type { Document } from '../schema/document.ts';
import type { EncounterReport } from '../schema/encounter-report.ts';
import type { Entity } from '../schema/entity.ts';
import type { Lexicons } from '../schema/lexicons.ts';
import type { Mention } from '../schema/mention.ts';
import type { Quantity } from '../schema/quantity.ts';
import type { Quote } from '../schema/quote.ts';
import type { Section } from '../schema/section.ts';
import type { Sentence } from '../schema/sentence.ts';
import type { TopicEvidence } from '../schema/topic.ts';
import type { Token } from '../text/tokenize.ts';
import type { Tagger } from './tagger/tagger.ts';

/** What stages add, each sorted by position. `token` and `entity` are inner layers: no annotation kinds. */
export interface Layers {
  section: Section;
  token: Token;
  sentence: Sentence;
  mention: Mention;
  entity: Entity;
  date: DateExpression;
  quantity: Quantity;
  topic: TopicEvidence;
  quote: Quote;
  'encounter-report': EncounterReport;
}
export type Layer = keyof Layers;

/** A day the article tells of, from which its weekdays count where its own date is not known. */
export interface ReferenceDay {
  edtf: string;
  citation?: string;
}

/** A document being read, with the layers a stage said it needs. */
export interface Reading<Needs extends Layer = never> {
  readonly document: Document;
  readonly text: string;
  readonly lexicons: Lexicons;
  /** A curated day of the event the article tells of. */
  readonly event: ReferenceDay | undefined;
  /** The trained models, where they were handed in. */
  readonly tagger?: Tagger | undefined;
  /** What an earlier stage found, sorted by position. */
  layer<L extends Needs>(name: L): readonly Layers[L][];
}

/** The layer a stage adds, by name. */
export type Adds<A extends Layer> = { [L in A]: Layers[L][] };
