import * as z from 'zod';
import { annotationFields } from './annotation.ts';
import { Basis } from './when.ts';

/** A date, time, duration or repeated time in the text. `edtf` is there where the text and its anchor give a value. */
export const DateExpression = z.object({
  kind: z.literal('date'),
  ...annotationFields,
  type: z.enum(['date', 'time', 'duration', 'set']),
  edtf: z.string().optional().describe('EDTF for a date or time; an ISO 8601 duration (PT90M) for a duration'),
  basis: Basis,
  anchor: z.string().optional().describe('what it counts from: an EDTF date or an event id'),
});
export type DateExpression = z.infer<typeof DateExpression>;
