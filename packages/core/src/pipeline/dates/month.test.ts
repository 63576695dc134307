import { expect, it } from 'vitest';
import { datesIn } from '../../../test/annotations-in.ts';

const found: [text: string, dates: [string, string][]][] = [
  ['In October the ministers met.', [['October', '2020-10']]],
  ['The pact of October 2014 was renewed.', [['October 2014', '2014-10']]],
  ['They met last November.', [['last November', '2020-11']]],
  ['A summit is planned for June.', [['June', '2021-06']]],
  ['The plan was agreed in late December last year.', [['late December last year', '2020-12']]],
  ['The vote is set for November.', [['November', '2021-11']]],
  ['By mid-July troops will leave.', [['mid-July', '2021-07']]],
  ['Early in March the talks broke down.', [['Early in March', '2021-03']]],
  ['Troops are to withdraw by September.', [['September', '2021-09']]],
  ['The reports had been filed by September.', [['September', '2020-09']]],
  ['The summit this November is in Bali.', [['this November', '2021-11']]],
  ['Last Jan. 6 was cold; the Mar. file is lost.', [['Jan. 6', '2021-01-06']]],
];

const nothing = [
  'Ministers may meet and march on.',
  'Theresa May and June Carter arrived with April Ryan.',
  'May I speak? March on!',
];

it.each(found)('%s', (text, expected) => {
  expect(datesIn(text)).toEqual(expected);
});

it.each(nothing)('nothing in: %s', (text) => {
  expect(datesIn(text)).toEqual([]);
});
