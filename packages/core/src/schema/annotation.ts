import * as z from 'zod';
import { Span } from './span.ts';
import { When } from './when.ts';
import { Who } from './who.ts';

/** The fields every annotation has: who, when, where and about what can be asked of any of them. */
export const annotationFields = {
  id: z.string().describe('{document}.{kind}.{start}-{end}, with .2, .3 … for a tie'),
  document: z.string().describe('id of the document'),
  span: Span,
  text: z.string().describe('the characters of `span`; empty where it is read from the document (sections, sentences)'),
  rule: z.string().describe('the rule that found it'),
  confidence: z.number().min(0).max(1),
  who: z.array(Who),
  when: When.optional(),
  where: z.array(z.string()).describe('entity ids of places'),
  about: z.array(z.string()).describe('entity and topic ids'),
};
