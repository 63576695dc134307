import * as z from 'zod';
import { annotationFields } from './annotation.ts';
import { Span } from './span.ts';

/** What kind of source a quotation is laid to. */
export const SourceKind = z.enum(['named', 'role', 'anonymous', 'collective', 'organization', 'document', 'none']);
export type SourceKind = z.infer<typeof SourceKind>;

/** The channel something was said through. */
export const Medium = z.enum([
  'press-conference',
  'readout',
  'interview',
  'opening-remarks',
  'statement',
  'social-media',
  'letter',
]);
export type Medium = z.infer<typeof Medium>;

/**
 * Somebody saying something: source, cue and content. The span runs from the first to the last character of the three.
 * `scare` are marks that quote nobody ("lethal aid").
 */
export const Quote = z.object({
  kind: z.literal('quote'),
  ...annotationFields,
  form: z.enum(['direct', 'indirect', 'mixed', 'scare']),
  marked: z.boolean().describe('whether quotation marks stand in the content'),
  content: z
    .array(Span)
    .min(1)
    .describe('what was said, marks included; more than one where the attribution splits it'),
  marks: z
    .array(Span)
    .describe(
      'every stretch between quotation marks in the content, marks included; in a mixed quote the content is wider',
    ),
  cue: Span.optional().describe('the words that report: "said", "according to"'),
  verb: z.string().optional().describe('lemma of the cue: say, warn'),
  source: Span.optional().describe('the words that name who said it'),
  sourceKind: SourceKind,
  sieve: z.string().optional().describe('the speaker sieve that answered'),
  within: z.string().optional().describe('id of the quote that reports this one'),
  medium: Medium.optional(),
  encounters: z.array(z.object({ encounter: z.string(), relation: z.enum(['at', 'about']) })),
});
export type Quote = z.infer<typeof Quote>;
