import { expect, it } from 'vitest';
import { parse } from '../parse.ts';

const rows: [text: string, place: string | undefined, when: string | undefined][] = [
  ['GENEVA, March 10 (Agency) - The ministers met on Wednesday in the old town hall.', 'place/geneva', '2022-03-10'],
  ['LONDON — The ministers met on Wednesday in the old town hall, officials said.', 'place/london', undefined],
  ['The ministers met in Geneva on March 10. They met again in London a month later.', undefined, undefined],
];

it.each(rows)('%s', (text, place, when) => {
  const { dateline } = parse(text, { published: '2022-03-11' }).document;
  expect(dateline?.place).toBe(place);
  expect(dateline?.when?.edtf).toBe(when);
});
