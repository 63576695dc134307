import * as z from 'zod';
import { Edtf } from './when.ts';

const values = z.union([z.string().min(1), z.array(z.string().min(1))]);
const day = Edtf.describe('an EDTF date: 2021, 2021-05, 2021-05-19');

/**
 * One question, as plain data: the query of a URL, the options of the command line, the form of the terminal browser, what a
 * store compiles. A list is *or*, different keys are *and*, `!` before a value is *not*. Where an entity is meant, its id or
 * a name that only one entity has.
 */
export const Filter = z.strictObject({
  kind: values.optional().describe('kind of record'),
  document: values.optional().describe('document id'),
  speaker: values.optional().describe('who said it'),
  to: values.optional().describe('whom it was said to'),
  who: values.optional().describe('who takes part in any role'),
  role: values.optional().describe('with `who`: in which role; alone: records somebody has that role in'),
  about: values.optional().describe('entity or topic'),
  where: values.optional().describe('place'),
  form: values.optional().describe('form of a quote or mention: direct, indirect, mixed, scare · name, title, …'),
  format: values.optional().describe('format of an encounter: bilateral, summit, …'),
  status: values.optional().describe('status of an encounter: held, planned, …'),
  encounter: values.optional().describe('encounter id'),
  source: values.optional().describe('publisher'),
  lang: values.optional().describe('language, BCP 47'),
  since: day.optional().describe('not before; compares with the record’s own date, else with the document’s'),
  until: day.optional().describe('not after'),
  q: z
    .string()
    .min(1)
    .optional()
    .describe('a query: words, "a phrase", OR, -, (groups), pre*, speaker:… as in a search'),
  sort: z.enum(['date', '-date', 'relevance', 'document']).optional().describe('order of the answers'),
  limit: z.coerce.number().int().min(0).max(100).optional().describe('answers a page, 25 unless told; 0 counts only'),
  cursor: z.string().optional().describe('where the next page begins, from `next` of the page before'),
  fields: values.optional().describe('only these fields of each record'),
  include: values.optional().describe('more to bring along: annotations'),
});
export type Filter = z.infer<typeof Filter>;
