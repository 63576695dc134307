import * as z from 'zod';

/** How many records share a value. */
export const Count = z.object({ value: z.string(), name: z.string().optional(), count: z.int().nonnegative() });
export type Count = z.infer<typeof Count>;

/** What records can be counted by. */
export const CountBy = z.enum([
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
]);
export type CountBy = z.infer<typeof CountBy>;
