import * as z from 'zod';
import { Edtf } from './when.ts';

/** What an entity is; the first part of its id. */
export const EntityType = z.enum(['person', 'organization', 'place', 'event']);
export type EntityType = z.infer<typeof EntityType>;

/** Why a form of a name is taken for the entity. */
export const AliasReason = z.enum([
  'name',
  'surname',
  'given-name',
  'title',
  'initials',
  'acronym',
  'transliteration',
  'typo',
  'demonym',
  'metonym',
  'nickname',
  'variant',
]);
export type AliasReason = z.infer<typeof AliasReason>;

/** An office somebody holds or held. Dates are EDTF; an open end is left out. */
export const Office = z.object({
  title: z.string(),
  organization: z.string().optional().describe('entity id'),
  country: z.string().length(2).optional().describe('ISO 3166-1 alpha-2'),
  from: Edtf.optional(),
  to: Edtf.optional(),
});
export type Office = z.infer<typeof Office>;

/** A person, organization, place or event the documents name. */
export const Entity = z.object({
  id: z.string().regex(/^(person|organization|place|event)\/[a-z0-9][a-z0-9-]*$/),
  type: EntityType,
  name: z.string(),
  family: z
    .string()
    .optional()
    .describe('of a person: the name used alone, where it is not the last word: "Xi", "bin Salman"'),
  aliases: z.array(z.object({ text: z.string(), reason: AliasReason })),
  offices: z.array(Office),
  country: z.string().length(2).optional().describe('ISO 3166-1 alpha-2; of a place: the country it is or lies in'),
  start: Edtf.optional().describe('of an event'),
  end: Edtf.optional().describe('of an event'),
  place: z.string().optional().describe('of an event: entity id'),
  counts: z
    .record(z.string(), z.int().nonnegative())
    .describe('how often, by annotation kind and by role: {mention: 12, speaker: 5}'),
});
export type Entity = z.infer<typeof Entity>;
