import { memoryStore } from '@readout/core';
import { loadCorpus } from '@readout/core/corpus';
import { Filter } from '@readout/core/schema';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createApi } from '../src/api.ts';
import { Problem } from '../src/problems.ts';

const app = createApi(memoryStore(await loadCorpus()));

/** Every key of the filter, what routes take beside it, and what no route knows. */
const keys = [
  ...Object.keys(Filter.shape),
  'raw',
  'window',
  'of',
  'by',
  'chars',
  'in',
  'unit',
  'near',
  'n',
  'regex',
  'group',
  'x',
  '__proto__',
  'constructor',
];
const value = fc.oneof(
  fc.constantFrom(
    'lavrov',
    '!lavrov',
    'person/sergey-lavrov',
    'quote',
    'speaker',
    'direct',
    '2021',
    '2021-05-19/..',
    '0',
    '7',
    '-1',
    '1e9',
    'date',
    '"arms control"',
    '"',
    '!',
    '',
    'toString',
    '%',
    '\u0000',
    '🙂',
  ),
  fc.string({ maxLength: 20 }),
);
const query = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom(...keys), fc.string({ maxLength: 8 })), value), { maxLength: 5 })
  .map((pairs) => new URLSearchParams(pairs.map(([key, one]) => [key, one])).toString());
const path = fc.oneof(
  fc.constantFrom(
    'quotes',
    'documents',
    'encounters',
    'entities',
    'mentions',
    'dates',
    'topics',
    'reprises',
    'search',
    'concordance',
    'frequencies',
    'collocations',
    'keyness',
    'trends',
    'network',
    'terms',
    'periods',
    'similar/000_33e8af49852137a1',
    'similar/x',
    'reprises/x/tellings',
    'timeline',
    'facets',
    'corpus',
    'quotes/x',
    'quotes/x/context',
    'entities/person/x',
    'documents/toString',
    'encounters/__proto__/sides',
  ),
  fc.string({ maxLength: 12 }).map(encodeURIComponent),
);

const documented = (text: string): void => {
  expect(Problem.safeParse(JSON.parse(text)).success).toBe(true);
};

it('random queries give what is documented, and never a fault of ours', async () => {
  await fc.assert(
    fc.asyncProperty(path, query, async (where, search) => {
      const response = await app.request(`/v1/${where}?${search}`);
      const text = await response.text();
      expect([200, 400, 404, 406], `${where}?${search} ${text.slice(0, 300)}`).toContain(response.status);
      if (response.status !== 200) documented(text);
      else if (response.headers.get('content-type')?.startsWith('application/json'))
        expect(JSON.parse(text)).toHaveProperty('meta.corpus.name');
    }),
    { numRuns: 600, seed: 8787 },
  );
});

it('random bodies give what is documented, and never a fault of ours', async () => {
  const body = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.json({ maxDepth: 3 }),
    fc
      .record({
        text: fc.oneof(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer()),
        published: fc.oneof(fc.constantFrom('2021-05-20', 'soon'), fc.string({ maxLength: 8 })),
      })
      .map((one) => JSON.stringify(one)),
  );
  await fc.assert(
    fc.asyncProperty(body, fc.constantFrom('application/json', 'text/plain', 'text/html', ''), async (sent, type) => {
      const response = await app.request('/v1/parse', {
        method: 'POST',
        body: sent,
        headers: type ? { 'content-type': type } : {},
      });
      const text = await response.text();
      expect([200, 400, 415], text.slice(0, 300)).toContain(response.status);
      if (response.status !== 200) documented(text);
    }),
    { numRuns: 300, seed: 8787 },
  );
});
