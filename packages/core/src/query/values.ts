import type { LineOrder } from '../schema/concordance.ts';
import type { CountBy } from '../schema/count.ts';
import type { EncounterReport } from '../schema/encounter-report.ts';
import type { EntityType } from '../schema/entity.ts';
import type { Filter } from '../schema/filter.ts';
import type { AnnotationKind, RecordKind } from '../schema/kinds.ts';
import type { Mention } from '../schema/mention.ts';
import type { TieKind } from '../schema/network.ts';
import type { Quote } from '../schema/quote.ts';
import type { Facets } from '../schema/search-page.ts';
import type { Role } from '../schema/who.ts';

/*
 * The closed sets of the schemas once more, without zod, so that questions can be asked where no zod is loaded. A test keeps
 * them equal to the schemas.
 */

export const annotationKindNames = [
  'section',
  'sentence',
  'mention',
  'date',
  'quantity',
  'topic',
  'quote',
  'encounter-report',
] as const satisfies readonly AnnotationKind[];

export const recordKindNames = [
  'document',
  'entity',
  'encounter',
  'reprise',
  ...annotationKindNames,
] as const satisfies readonly RecordKind[];

export const entityTypes = ['person', 'organization', 'place', 'event'] as const satisfies readonly EntityType[];

export const roles = [
  'speaker',
  'addressee',
  'relayer',
  'participant',
  'host',
  'attendee',
  'interviewer',
  'source',
  'mentioned',
] as const satisfies readonly Role[];

/** Forms of quotes, then of mentions. */
export const forms = [
  'direct',
  'indirect',
  'mixed',
  'scare',
  'name',
  'title',
  'pronoun',
  'demonym',
  'metonym',
  'group',
] as const satisfies readonly (Quote['form'] | Mention['form'])[];

export const formats = [
  'bilateral',
  'multilateral',
  'summit',
  'visit',
  'press-conference',
  'interview',
  'other',
] as const satisfies readonly EncounterReport['format'][];

export const statuses = [
  'held',
  'planned',
  'considered',
  'alleged',
  'denied',
  'cancelled',
] as const satisfies readonly EncounterReport['status'][];

export const sorts = ['date', '-date', 'relevance', 'document'] as const satisfies readonly NonNullable<
  Filter['sort']
>[];

export const lineOrders = [
  'l1',
  'l2',
  'l3',
  'r1',
  'r2',
  'r3',
  'node',
  'document',
  'date',
] as const satisfies readonly LineOrder[];

export const tieKinds = ['met', 'spoke-of', 'spoke-to', 'quoted-together'] as const satisfies readonly TieKind[];

/** What a search counts its hits by. */
export const facetKeys = [
  'who',
  'where',
  'about',
  'year',
  'source',
  'kind',
  'form',
] as const satisfies readonly (CountBy & keyof Facets)[];

export const includes = ['annotations'] as const;

export const countKeys = [
  'kind',
  'document',
  'speaker',
  'to',
  'who',
  'role',
  'about',
  'topic',
  'where',
  'form',
  'format',
  'status',
  'encounter',
  'source',
  'lang',
  'year',
  'quarter',
  'month',
  'day',
  'type',
  'rule',
] as const satisfies readonly CountBy[];
