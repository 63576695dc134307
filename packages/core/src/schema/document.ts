import * as z from 'zod';
import { When } from './when.ts';

/** An article or release. `text` is the file as found (decoded, a leading BOM removed); every offset counts in it. */
export const Document = z.object({
  id: z.string().describe('file name without extension'),
  title: z.string(),
  text: z.string().describe('empty in a corpus stored without running text'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('of the source bytes'),
  language: z.string().describe('BCP 47'),
  source: z.object({
    publisher: z.string().optional(),
    agency: z.string().optional().describe('the news agency a report comes from'),
    author: z.string().optional(),
    url: z.string().optional(),
    rights: z.string(),
  }),
  published: When.optional(),
  dateline: z.object({ place: z.string().optional().describe('entity id'), when: When.optional() }).optional(),
  attributableTo: z.string().optional().describe('who the whole release speaks for: "Spokesperson Ned Price"'),
  quality: z.object({
    machineTranslated: z.number().min(0).max(1),
    reasons: z.array(z.string()),
  }),
});
export type Document = z.infer<typeof Document>;
