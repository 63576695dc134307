import { z } from '@hono/zod-openapi';
import * as records from '@readout/core/schema';

/** The schemas of the records under the names they have in the OpenAPI document. */
export const Document = records.Document.meta({ id: 'Document' });
export const Quote = records.Quote.meta({ id: 'Quote' });
export const Encounter = records.Encounter.meta({ id: 'Encounter' });
export const EncounterReport = records.EncounterReport.meta({ id: 'EncounterReport' });
export const Entity = records.Entity.meta({ id: 'Entity' });
export const Mention = records.Mention.meta({ id: 'Mention' });
export const DateExpression = records.DateExpression.meta({ id: 'DateExpression' });
export const Quantity = records.Quantity.meta({ id: 'Quantity' });
export const TopicEvidence = records.TopicEvidence.meta({ id: 'TopicEvidence' });
export const Section = records.Section.meta({ id: 'Section' });
export const Sentence = records.Sentence.meta({ id: 'Sentence' });
export const Reprise = records.Reprise.meta({ id: 'Reprise' });
export const Hit = records.Hit.meta({ id: 'Hit' });
export const SearchExtras = records.SearchExtras;
export const Occurrence = records.Occurrence.meta({ id: 'Occurrence' });
export const EntityNames = records.EntityNames.meta({ id: 'EntityNames' });
export const Count = records.Count.meta({ id: 'Count' });
export const Terms = records.Terms.meta({ id: 'Terms' });
export const Frequencies = records.Frequencies.meta({ id: 'Frequencies' });
export const Collocations = records.Collocations.meta({ id: 'Collocations' });
export const Keyness = records.Keyness.meta({ id: 'Keyness' });
export const Trends = records.Trends.meta({ id: 'Trends' });
export const SimilarDocuments = records.SimilarDocuments.meta({ id: 'SimilarDocuments' });
export const Network = records.Network.meta({ id: 'Network' });
export const Retelling = records.Retelling.meta({ id: 'Retelling' });
export const Period = records.Period.meta({ id: 'Period' });
export const { ConcordanceFacts } = records;
export const Capabilities = records.Capabilities.meta({ id: 'Capabilities' });
export const Annotation = z
  .discriminatedUnion('kind', [
    Section,
    Sentence,
    Mention,
    DateExpression,
    Quantity,
    TopicEvidence,
    Quote,
    EncounterReport,
  ])
  .meta({ id: 'Annotation' });
export const AnnotatedDocument = z
  .object({ document: Document, annotations: z.array(Annotation), entities: z.array(Entity) })
  .meta({ id: 'AnnotatedDocument' });
export const Sides = z
  .object({
    encounter: Encounter,
    sides: z.array(
      z.object({ party: z.string(), name: z.string(), speakers: z.array(z.string()), quotes: z.array(Quote) }),
    ),
    others: z.array(Quote),
  })
  .meta({ id: 'Sides' });
export const TimelineEntry = z
  .object({ when: records.When.optional(), encounter: Encounter, quotes: z.int() })
  .meta({ id: 'TimelineEntry' });

export const CorpusHeader = z
  .object({ name: z.string(), version: z.string(), sha256: z.string() })
  .meta({ id: 'CorpusHeader' });
const Meta = z.object({ corpus: CorpusHeader });

/** The envelope of a list. */
export const listOf = <T extends z.ZodType>(item: T) =>
  z.object({
    data: z.array(item),
    page: z.object({ limit: z.int(), next: z.string().nullable(), total: z.int() }),
    entities: EntityNames,
    meta: Meta,
  });

/** The envelope of a single record. */
export const oneOf = <T extends z.ZodType>(item: T) => z.object({ data: item, meta: Meta });
