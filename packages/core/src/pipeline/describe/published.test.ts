import { expect, it } from 'vitest';
import { parse } from '../parse.ts';

const rows: [text: string, published: string | undefined, dateline: string | undefined][] = [
  [' date 2022-03-11 OSLO, March 10: The ministers met on Wednesday in the old town hall.', '2022-03-11', '2022-03-10'],
  ['ROME (The Wire / Agency - 31st October, 2021) The leaders met on Saturday in a villa.', '2021-10-31', '2021-10-31'],
  [
    'Published: May 3, 2021\n\nThe minister left for London on Sunday with a large delegation.',
    '2021-05-03',
    undefined,
  ],
  ['OSLO, March 10: The ministers met on Wednesday in the old town hall.', undefined, undefined],
  [
    'The G7 Foreign Ministers’ Meeting in Liverpool opened on Saturday with a call for calm, the host, Foreign Secretary Liz Truss, said.',
    '2021-12-11~',
    undefined,
  ],
  ['The ministers met again on Saturday. A G20 summit had been held in Italy in 2021.', undefined, undefined],
  ['The pact was signed on May 20, 2021.\n\nHe spoke on Wednesday about its merits.', undefined, undefined],
];

it.each(rows)('%s', (text, published, dateline) => {
  const { document } = parse(text);
  expect(document.published?.edtf).toBe(published);
  expect(document.dateline?.when?.edtf).toBe(dateline);
});

it('keeps what is known from outside', () => {
  const { document } = parse('Published: May 3, 2021\n\nThe minister left.', { published: '2021-05-04' });
  expect(document.published).toEqual({ edtf: '2021-05-04', basis: 'curated', confidence: 1 });
});
