import * as z from 'zod';
import { annotationFields } from './annotation.ts';

/** A number with its unit: "more than 90 tons", "$200 million", "100,000 Russian troops". */
export const Quantity = z.object({
  kind: z.literal('quantity'),
  ...annotationFields,
  value: z.number(),
  unit: z
    .string()
    .optional()
    .describe('ISO 4217 code of a currency, or a unit word in the singular: ton, minute, percent'),
  bound: z.enum(['>', '<', '~']).optional().describe('more than, less than, about'),
  of: z.string().optional().describe('what is counted: "troops"'),
});
export type Quantity = z.infer<typeof Quantity>;
