import { z } from '@hono/zod-openapi';
import { timeline as ask, periods } from '@readout/core';
import { Granularity } from '@readout/core/schema';
import { sendPage, sendRows } from '../answer.ts';
import { Period, TimelineEntry } from '../components.ts';
import { type Given, type Routes, routes } from '../env.ts';
import { get } from '../operation.ts';
import { filterOf, ListQuery, withExamples } from '../query.ts';
import { listContent, rowsContent } from './records.ts';

const PeriodsQuery = z.strictObject({
  ...ListQuery.shape,
  by: Granularity.default('month').describe('stretches of time'),
});

/** Encounters by date. */
export function timeline(given: Given): Routes {
  const app = routes();
  get(app, {
    path: '/timeline',
    tag: 'Questions',
    operationId: 'timeline',
    summary: 'Encounters by date, the undated last, with how many quotations belong to each',
    query: withExamples(ListQuery, { since: '2021', until: '2022' }),
    content: listContent(TimelineEntry),
    problems: ['not-acceptable'],
    answer: (c, { query }) => sendPage(c, given, query, () => ask(given.store, filterOf(query))),
  });
  get(app, {
    path: '/periods',
    tag: 'Questions',
    operationId: 'periods',
    summary: 'The timeline counted by year, quarter, month or day: encounters, quotations and documents',
    query: PeriodsQuery.extend({ by: PeriodsQuery.shape.by.meta({ example: 'quarter' }) }),
    content: rowsContent(z.array(Period)),
    problems: ['not-acceptable'],
    answer: (c, { query: { by, ...filter } }) =>
      sendRows(
        c,
        given,
        () => periods(given.store, filterOf(filter), by),
        (rows) => rows,
      ),
  });
  return app;
}
