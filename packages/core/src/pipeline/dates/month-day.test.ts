import { expect, it } from 'vitest';
import { datesIn } from '../../../test/annotations-in.ts';

const found: [text: string, dates: [string, string][]][] = [
  ['The treaty was signed on May 20, 2021.', [['May 20, 2021', '2021-05-20']]],
  ['The treaty was signed on Thursday, May 20, 2021, in Rome.', [['Thursday, May 20, 2021', '2021-05-20']]],
  ['Ministers meet again on 31st October, 2021.', [['31st October, 2021', '2021-10-31']]],
  ['The vote was held on 20 May 2021 in Geneva.', [['20 May 2021', '2021-05-20']]],
  ['It was announced on the 20th of May.', [['the 20th of May', '2021-05-20']]],
  ['The summit took place on May 4-5, 2021.', [['May 4-5, 2021', '2021-05-04/2021-05-05']]],
  ['The conference runs from June 14 to June 16.', [['June 14 to June 16', '2021-06-14/2021-06-16']]],
  ['The council will meet on Dec. 7.', [['Dec. 7', '2021-12-07']]],
  ['He was arrested on Nov. 3.', [['Nov. 3', '2020-11-03']]],
  ['The delegation arrived on Wednesday, January 20.', [['Wednesday, January 20', '2021-01-20']]],
  ['Talks will be held 24-25 May in Reykjavik.', [['24-25 May', '2021-05-24/2021-05-25']]],
  ['In March 20 percent of the votes went to the opposition.', [['March', '2021-03']]],
  ['February 30 is no date of any calendar.', [['February', '2021-02']]],
];

const nothing = ['You may 20 times refuse.'];

it.each(found)('%s', (text, expected) => {
  expect(datesIn(text)).toEqual(expected);
});

it.each(nothing)('nothing in: %s', (text) => {
  expect(datesIn(text)).toEqual([]);
});
