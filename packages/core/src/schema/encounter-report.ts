import * as z from 'zod';
import { annotationFields } from './annotation.ts';

/** The words an encounter is described with, alike in a report and in the encounter itself. */
export const encounterFields = {
  format: z.enum(['bilateral', 'multilateral', 'summit', 'visit', 'press-conference', 'interview', 'other']),
  channel: z.enum(['in-person', 'phone', 'video', 'written']),
  contact: z.enum(['direct', 'present', 'none']).describe('present: in the same room without meeting'),
  status: z.enum(['held', 'planned', 'considered', 'alleged', 'denied', 'cancelled']),
  sidelinesOf: z.string().optional().describe('entity id of the event on whose sidelines it took place'),
  event: z
    .string()
    .optional()
    .describe('entity id of the event it was part of, where it was that and not on its sidelines'),
  duration: z.string().optional().describe('ISO 8601 duration: PT90M'),
};

/** The clause or sentence that tells of a meeting, call, visit or summit. */
export const EncounterReport = z.object({
  kind: z.literal('encounter-report'),
  ...annotationFields,
  ...encounterFields,
  times: z.string().optional().describe('id of the quantity that says how often'),
  within: z.string().optional().describe('id of the quote that tells it'),
  encounter: z.string().describe('id of the encounter'),
});
export type EncounterReport = z.infer<typeof EncounterReport>;
