import type { Filter } from '../../schema/filter.ts';
import type { Field, FilterKey } from './query-node.ts';

/** Where words may be looked for. */
export const queryFields = ['title', 'quote'] as const satisfies readonly Field[];

/** The keys of a filter that pick values. */
export const choiceKeys = [
  'kind',
  'document',
  'speaker',
  'to',
  'who',
  'role',
  'about',
  'where',
  'form',
  'format',
  'status',
  'encounter',
  'source',
  'lang',
] as const satisfies readonly FilterKey[];

/** The keys of a filter that a query may name: those that say which answers, not how they are shown. */
export const queryKeys = [...choiceKeys, 'since', 'until'] as const satisfies readonly FilterKey[];

const beside = ['q', 'sort', 'limit', 'cursor', 'fields', 'include'] as const;

/** Keys of a filter that say how answers are shown: they stand beside a query, never in it. */
export const shownKeys: ReadonlySet<string> = new Set(beside);

/** Every key of a filter. */
export const filterKeys = [...queryKeys, ...beside] as const satisfies readonly (keyof Filter)[];

/** Filters that take one value. */
export const takesOne = (key: string): boolean => key === 'since' || key === 'until';

export const isField = (key: string): key is Field => (queryFields as readonly string[]).includes(key);
export const isFilterKey = (key: string): key is FilterKey => (queryKeys as readonly string[]).includes(key);
