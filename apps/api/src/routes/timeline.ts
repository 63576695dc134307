import { timeline as ask } from '@readout/core';
import { sendPage } from '../answer.ts';
import { TimelineEntry } from '../components.ts';
import { type Given, type Routes, routes } from '../env.ts';
import { get } from '../operation.ts';
import { filterOf, ListQuery, withExamples } from '../query.ts';
import { listContent } from './records.ts';

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
  return app;
}
