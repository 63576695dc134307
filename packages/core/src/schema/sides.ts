import * as z from 'zod';
import { Encounter } from './encounter.ts';
import { Quote } from './quote.ts';

/** What each party to an encounter said at it and about it, next to each other; everybody else under `others`. */
export const Sides = z.object({
  encounter: Encounter,
  sides: z.array(
    z.object({
      party: z.string().describe('entity id of the country or body'),
      name: z.string(),
      speakers: z.array(z.string()).describe('entity ids'),
      quotes: z.array(Quote),
    }),
  ),
  others: z.array(Quote),
});
export type Sides = z.infer<typeof Sides>;
