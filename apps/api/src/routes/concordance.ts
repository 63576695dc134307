import { z } from '@hono/zod-openapi';
import { concordance as ask, readLineOrder } from '@readout/core';
import { LineGroup, LineUnit, WordsIn } from '@readout/core/schema';
import { sendPage } from '../answer.ts';
import { ConcordanceFacts, listOf, Occurrence } from '../components.ts';
import { type Given, type Routes, routes } from '../env.ts';
import { get } from '../operation.ts';
import { filterOf, WordsQuery, withExamples } from '../query.ts';
import { listContent } from './records.ts';

const whole = z.coerce.number().int();

const ConcordanceQuery = z.strictObject({
  ...WordsQuery.shape,
  sort: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .describe(
      'l1 … l3 and r1 … r3 (the words to the left and right), node, document, date; several: l1,r1. Or date, -date as everywhere',
    ),
  window: whole
    .min(0)
    .max(500)
    .optional()
    .describe('characters each side, or words with unit=words; 60, or 8, unless told'),
  unit: LineUnit.optional().describe('how much of the text a line shows'),
  in: WordsIn.optional().describe('all places, those inside quotations, or those outside'),
  regex: z
    .enum(['true', 'false'])
    .optional()
    .describe('whether q is a regular expression over words (RE2), one a word: nuclear (arms|weapons?)'),
  sample: whole.min(1).max(20_000).optional().describe('draws so many lines by chance'),
  seed: whole.min(0).optional().describe('the same seed draws the same sample; 1 unless told'),
  group: LineGroup.optional().describe('counts the lines by this'),
});

/** Words in context. */
export function concordance(given: Given): Routes {
  const app = routes();
  get(app, {
    path: '/concordance',
    tag: 'Questions',
    operationId: 'concordance',
    summary: 'Words in context (KWIC): in the order of the texts or of the words beside, as a sample, counted by group',
    query: withExamples(ConcordanceQuery, { q: 'Ukraine', sort: 'r1,l1' }),
    content: {
      ...listContent(Occurrence),
      'application/json': { schema: listOf(Occurrence).extend(ConcordanceFacts.shape) },
    },
    problems: ['not-acceptable'],
    answer: (c, { query }) => {
      const { window, unit, in: where, regex, sample, seed, group, sort: typed, ...rest } = query;
      const { q, ...filter } = filterOf(rest);
      const { sort, filter: asList } = typed === undefined ? { filter: {} } : readLineOrder(typed);
      const options = { window, unit, in: where, regex: regex === 'true', sample, seed, group, sort };
      return sendPage(c, given, filter, () => ask(given.store, q ?? '', { ...filter, ...asList }, options));
    },
  });
  return app;
}
