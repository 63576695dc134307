import * as z from 'zod';
import { encounterFields } from './encounter-report.ts';
import { When } from './when.ts';
import { Who } from './who.ts';

/** A meeting, call, visit or summit, put together from every report of it. Where sources disagree both stand in `conflicts`. */
export const Encounter = z.object({
  id: z.string().describe('{date or "undated"}-{format}-{short names of the participants, sorted}'),
  name: z.string(),
  ...encounterFields,
  participants: z.array(Who),
  place: z.string().optional().describe('entity id'),
  when: When.optional(),
  about: z.array(z.string()).describe('entity and topic ids: what it was about'),
  reports: z.array(z.string()).describe('ids of encounter-report annotations, from any document'),
  conflicts: z.array(
    z.object({ field: z.string(), values: z.array(z.object({ value: z.string(), reports: z.array(z.string()) })) }),
  ),
});
export type Encounter = z.infer<typeof Encounter>;
