import * as z from 'zod';
import { Edtf } from './when.ts';

const CuratedDate = z.strictObject({
  edtf: Edtf,
  citation: z.string().min(10).describe('the public record the date is taken from'),
});

/**
 * What a curator knows of a folder of articles and the articles do not say. Keys are document ids. A date needs a citation:
 * `published` is the day the article came out, `event` a day the article tells of, from which its weekdays count.
 */
export const Manifest = z.strictObject({
  name: z.string().optional(),
  version: z.string().optional(),
  documents: z.record(
    z.string(),
    z.strictObject({
      title: z.string().optional(),
      publisher: z.string().optional(),
      agency: z.string().optional(),
      author: z.string().optional(),
      url: z.url().optional(),
      rights: z.string().optional(),
      language: z.string().optional(),
      published: CuratedDate.optional(),
      event: CuratedDate.optional(),
    }),
  ),
});
export type Manifest = z.infer<typeof Manifest>;
