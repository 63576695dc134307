import * as z from 'zod';

const DAY = '\\d{4}(?:-\\d{2}(?:-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2})?(?:Z|[+-]\\d{2}:\\d{2})?)?)?)?[~?%]?';
const DECADE = '\\d{3}X';

/**
 * A date or interval in the Extended Date/Time Format (ISO 8601-2, level 1 and the parts of level 2 that news needs):
 * `2021-05-19`, `2021-05`, `2021`, `2021-05-04/2021-05-05`, `2024-10-11~`, seasons `2021-21` … `2021-24`,
 * quarters `2021-33` … `2021-36`, halves `2021-40` and `2021-41`, decades `199X`. A week is the interval Monday/Sunday.
 */
export const Edtf = z
  .string()
  .regex(
    new RegExp(`^(?:(?:${DAY}|${DECADE})(?:/(?:${DAY}|\\.\\.)?)?|\\.\\./${DAY})$`),
    'not an EDTF date such as 2021-05-19, 2021-05 or 2021-05-04/2021-05-05',
  );
export type Edtf = string;

/** How a date is known. `relative` counts from `anchor`; `curated` comes from a manifest, with a citation. */
export const Basis = z.enum(['curated', 'explicit', 'dateline', 'relative', 'event', 'office', 'cross-document']);
export type Basis = z.infer<typeof Basis>;

/** A point or stretch of time, with the way it is known. */
export const When = z.object({
  edtf: Edtf,
  basis: Basis,
  confidence: z.number().min(0).max(1),
  anchor: z.string().optional().describe('what a relative date counts from: an EDTF date or the id of an event'),
  date: z.string().optional().describe('id of the date annotation it was read from'),
  citation: z
    .string()
    .optional()
    .describe('the public record that a curated date, or the curated day it counts from, is taken from'),
});
export type When = z.infer<typeof When>;
