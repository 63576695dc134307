import { describe, expect, it } from 'vitest';
import { annotationsIn } from '../../../test/annotations-in.ts';
import { english } from '../english.ts';
import type { ParseOptions } from '../parse.ts';

/** A forum from Tuesday, 12 March to Thursday, 14 March 2030. */
const edition = {
  id: 'event/lakeside-forum-2030',
  start: '2030-03-12',
  end: '2030-03-14',
  place: 'place/geneva',
  country: 'CH',
};
const lexicons = {
  ...english,
  events: [{ id: 'event/lakeside-forum', name: 'Lakeside Forum', editions: [edition] }],
};

const rows: [what: string, text: string, options: ParseOptions, dates: string[]][] = [
  [
    'published from outside',
    'The ministers spoke on Tuesday.',
    { published: '2022-03-11' },
    ['Tuesday 2022-03-08 relative 2022-03-11'],
  ],
  [
    'a header, with a dateline a day before it',
    ' date 2022-03-11 OSLO, March 10: The ministers met on Wednesday and parted on Thursday.',
    {},
    [
      '2022-03-11 2022-03-11 explicit',
      'March 10 2022-03-10 dateline',
      'Wednesday 2022-03-09 relative 2022-03-10',
      'Thursday 2022-03-10 relative 2022-03-10',
    ],
  ],
  [
    'a dateline that takes its year from the day of publication',
    'BERLIN, December 31. /AGENCY/. The chancellor spoke on Monday.',
    { published: '2022-01-02' },
    ['December 31 2021-12-31 dateline', 'Monday 2021-12-27 relative 2021-12-31'],
  ],
  [
    'a dateline that holds the year',
    'ROME (The Wire / Agency - 31st October, 2021) The leaders met on Saturday.',
    {},
    ['31st October, 2021 2021-10-31 dateline', 'Saturday 2021-10-30 relative 2021-10-31'],
  ],
  [
    'a curated day of the event: its weekday is that day, others are the nearest',
    'They spoke on Friday, after talks on Thursday, and meet again on Monday.',
    { event: { edtf: '2023-02-17' } },
    [
      'Friday 2023-02-17 event 2023-02-17',
      'Thursday 2023-02-16 event 2023-02-17',
      'Monday 2023-02-20 event 2023-02-17',
    ],
  ],
  [
    'a dated event that is named: weekdays in its days and right beside them',
    'Ministers opened the Lakeside Forum in Geneva on Tuesday. It ended on Thursday, and they left on Friday.',
    { lexicons },
    [
      'Tuesday 2030-03-12 event event/lakeside-forum-2030',
      'Thursday 2030-03-14 event event/lakeside-forum-2030',
      'Friday 2030-03-15 event event/lakeside-forum-2030',
    ],
  ],
  [
    'no weekday of the event',
    'Ministers remembered the Lakeside Forum in Geneva. He spoke on Sunday.',
    { lexicons },
    ['Sunday - relative'],
  ],
  [
    'the month a named event lies in',
    'In March he spoke at the Lakeside Forum in Geneva.',
    { lexicons },
    ['March 2030-03 event event/lakeside-forum-2030'],
  ],
  [
    'an event told with a year of its own is not the one the text tells of',
    'They last met at the Lakeside Forum in Geneva in 2030. He spoke on Tuesday.',
    { lexicons },
    ['2030 2030 explicit', 'Tuesday - relative'],
  ],
  [
    'offices whose terms overlap',
    'Foreign Secretary Dominic Raab met US Secretary of State Antony Blinken in June.',
    {},
    ['June 2021-06 office'],
  ],
  [
    'nothing to count from',
    'He spoke on Wednesday and left last week.',
    {},
    ['Wednesday - relative', 'last week - relative'],
  ],
  [
    'a sentence that holds a date is no header',
    'The pact was signed on May 20, 2021.\n\nHe spoke on Wednesday.',
    {},
    ['May 20, 2021 2021-05-20 explicit', 'Wednesday - relative'],
  ],
];

describe('what dates count from', () => {
  it.each(rows)('%s', (_, text, options, expected) => {
    const dates = annotationsIn('date', text, options).map(
      (date) => `${date.text} ${date.edtf ?? '-'} ${date.basis}${date.anchor ? ` ${date.anchor}` : ''}`,
    );
    expect(dates).toEqual(expected);
  });

  it.each([
    'Published: May 3, 2021\n\nThe minister left for London on Sunday.',
    'Talks end\n\nUpdated 3 May 2021, 10:12 GMT\n\nThe minister left for London on Sunday.',
    'By John Smith\nMay 3, 2021 10:30 am\n\nThe minister left for London on Sunday.',
  ])('a line of its own: %s', (text) => {
    expect(annotationsIn('date', text).at(-1)).toMatchObject({
      text: 'Sunday',
      edtf: '2021-05-02',
      anchor: '2021-05-03',
    });
  });

  it('gives a date a When of its own', () => {
    const [date] = annotationsIn('date', 'They met on Tuesday.', { published: '2022-03-11' });
    expect(date?.when).toEqual({
      edtf: '2022-03-08',
      basis: 'relative',
      confidence: date?.confidence,
      anchor: '2022-03-11',
      date: date?.id,
    });
  });
});

it('what counts from a curated day keeps its citation', () => {
  const citation = 'Record of the forum, 12 March 2030';
  const dates = annotationsIn('date', 'The ministers met on Tuesday. The forum of 2019 was forgotten.', {
    event: { edtf: '2030-03-12', citation },
  });
  expect(dates.map(({ text, when }) => [text, when?.citation])).toEqual([
    ['Tuesday', citation],
    ['2019', undefined],
  ]);
});
