import { describe, expect, it } from 'vitest';
import type { EncounterReport } from '../../schema/encounter-report.ts';
import type { Quote } from '../../schema/quote.ts';
import { parse } from '../parse.ts';

const annotations = (text: string) => parse({ id: 't', text }, { published: '2023-03-10' }).annotations;
const reports = (text: string) =>
  annotations(text).filter((one): one is EncounterReport => one.kind === 'encounter-report');
const quotes = (text: string) => annotations(text).filter((one): one is Quote => one.kind === 'quote');

/** "format channel status: names" of each encounter told. */
const told = (text: string): string[] =>
  reports(text).map(
    ({ format, channel, status, who }) =>
      `${format} ${channel} ${status}: ${who
        .filter(({ role }) => role !== 'source')
        .map(({ name }) => name)
        .join(', ')}`,
  );

const HELD: [sentence: string, encounter: string][] = [
  ['US-Russia talks in early January ended without a result.', 'bilateral in-person held: United States, Russia'],
  ['The leaders of Armenia and Azerbaijan met in Brussels.', 'bilateral in-person held: Armenia, Azerbaijan'],
  ['Iranian and Saudi delegations met in Baghdad.', 'bilateral in-person held: Iran, Saudi Arabia'],
  ['The foreign ministers of the G7 met in London on Tuesday.', 'multilateral in-person held: G7'],
  [
    'Olaf Scholz and Emmanuel Macron agreed in a video call to go on talking.',
    'bilateral video held: Olaf Scholz, Emmanuel Macron',
  ],
  [
    'The Ruritanian foreign minister, Rudolf Elphberg, held a telephone conversation with Olaf Scholz.',
    'bilateral phone held: Rudolf Elphberg, Olaf Scholz',
  ],
  ['Antony Blinken met his Greek counterpart in Athens.', 'bilateral in-person held: Antony Blinken, Nikos Dendias'],
  [
    'German Chancellor Olaf Scholz met with French President Emmanuel Macron on Tuesday.',
    'bilateral in-person held: Olaf Scholz, Emmanuel Macron',
  ],
  ['Olaf Scholz met Emmanuel Macron in Paris on Tuesday.', 'bilateral in-person held: Olaf Scholz, Emmanuel Macron'],
  [
    'Olaf Scholz and Emmanuel Macron met in Paris on Tuesday.',
    'bilateral in-person held: Olaf Scholz, Emmanuel Macron',
  ],
  [
    'Olaf Scholz spoke by phone today with the Prime Minister of Japan, Fumio Kishida.',
    'bilateral phone held: Olaf Scholz, Fumio Kishida',
  ],
  [
    'Chancellor Olaf Scholz spoke today with Ruritanian Foreign Minister Rudolf Elphberg to discuss trade.',
    'bilateral phone held: Olaf Scholz, Rudolf Elphberg',
  ],
  [
    'Secretary of State Antony Blinken met virtually with Minister of Foreign Affairs and International Cooperation Aru Mbeki.',
    'bilateral video held: Antony Blinken, Aru Mbeki',
  ],
  [
    'Emmanuel Macron hosted Olaf Scholz at the Elysee Palace.',
    'bilateral in-person held: Emmanuel Macron, Olaf Scholz',
  ],
  [
    'Antony Blinken welcomed Foreign Minister Rudolf Elphberg to the Department of State.',
    'bilateral in-person held: Antony Blinken, Rudolf Elphberg',
  ],
  ['Antony Blinken had a call with Olaf Scholz on Monday.', 'bilateral phone held: Antony Blinken, Olaf Scholz'],
  ['Antony Blinken held talks with Olaf Scholz in Berlin.', 'bilateral in-person held: Antony Blinken, Olaf Scholz'],
  ['Joe Biden called Olaf Scholz on Sunday.', 'bilateral phone held: Joe Biden, Olaf Scholz'],
  ['In a phone call with Olaf Scholz, Joe Biden promised support.', 'bilateral phone held: Joe Biden, Olaf Scholz'],
  [
    'Antony Blinken participated in a trilateral meeting with Olaf Scholz and Emmanuel Macron in Munich.',
    'multilateral in-person held: Antony Blinken, Olaf Scholz, Emmanuel Macron',
  ],
  ['Antony Blinken shook hands with Sergey Lavrov in Bali.', 'bilateral in-person held: Antony Blinken, Sergey Lavrov'],
  [
    'Sergey Lavrov told Italian journalist Anna Rossi about the war.',
    'interview in-person held: Sergey Lavrov, Anna Rossi',
  ],
];

const MORE: typeof HELD = [
  [
    'Joe Biden spoke with President Emmanuel Macron of France, Chancellor Olaf Scholz of Germany, and Prime Minister Boris Johnson of the United Kingdom.',
    'multilateral phone held: Joe Biden, Emmanuel Macron, Olaf Scholz, Boris Johnson',
  ],
  ['Joe Biden spoke with Olaf Scholz in Berlin on Tuesday.', 'bilateral in-person held: Joe Biden, Olaf Scholz'],
  ['Joe Biden and Olaf Scholz held talks on Tuesday.', 'bilateral in-person held: Joe Biden, Olaf Scholz'],
  ['Joe Biden met with renowned human rights defender Anna Rossi.', 'bilateral in-person held: Joe Biden, Anna Rossi'],
  [
    'Joe Biden spoke today with Foreign Minister Chung Eui-yong about trade.',
    'bilateral phone held: Joe Biden, Chung Eui-yong',
  ],
];

const VISITS: typeof HELD = [
  ['Antony Blinken told BBC 5 Live that talks would go on.', 'interview in-person held: Antony Blinken, BBC'],
  [
    'Joe Biden met with Olaf Scholz and foreign ministers of several countries.',
    'multilateral in-person held: Joe Biden, Olaf Scholz',
  ],
  ['Olaf Scholz paid a courtesy call on Emmanuel Macron.', 'visit in-person held: Olaf Scholz, Emmanuel Macron'],
  [
    'Antony Blinken co-chaired the annual dialogue with Anna Rossi.',
    'bilateral in-person held: Antony Blinken, Anna Rossi',
  ],
  [
    'The two presidents, Joe Biden and Emmanuel Macron, met in Paris.',
    'bilateral in-person held: Joe Biden, Emmanuel Macron',
  ],
  [
    'A meeting of Joe Biden, Olaf Scholz and Emmanuel Macron took place in Paris.',
    'multilateral in-person held: Joe Biden, Olaf Scholz, Emmanuel Macron',
  ],
  ['Emmanuel Macron visited Kyiv on Tuesday.', 'visit in-person held: Emmanuel Macron'],
  ['Olaf Scholz was received by Emmanuel Macron in Paris.', 'bilateral in-person held: Emmanuel Macron, Olaf Scholz'],
];

const OTHER_STATUS: [sentence: string, encounter: string][] = [
  [
    'A planned meeting between Antony Blinken and Sergey Lavrov was called off.',
    'bilateral in-person cancelled: Antony Blinken, Sergey Lavrov',
  ],
  [
    "Antony Blinken's meeting with Sergey Lavrov, which had been set for Thursday, was cancelled.",
    'bilateral in-person cancelled: Antony Blinken, Sergey Lavrov',
  ],
  [
    'Olaf Scholz and Emmanuel Macron will agree in a video call to go on talking.',
    'bilateral video planned: Olaf Scholz, Emmanuel Macron',
  ],
  [
    'A meeting between Joe Biden and Olaf Scholz is under discussion.',
    'bilateral in-person considered: Joe Biden, Olaf Scholz',
  ],
  ['Joe Biden put off a meeting with Olaf Scholz.', 'bilateral in-person cancelled: Joe Biden, Olaf Scholz'],
  [
    'Olaf Scholz will meet with Emmanuel Macron in Paris next week.',
    'bilateral in-person planned: Olaf Scholz, Emmanuel Macron',
  ],
  [
    'Officials spoke of a possible summit between Joe Biden and Vladimir Putin.',
    'summit in-person considered: Joe Biden, Vladimir Putin',
  ],
  [
    'Joe Biden is considering holding a summit with Vladimir Putin.',
    'summit in-person considered: Joe Biden, Vladimir Putin',
  ],
  [
    'Antony Blinken did not meet with Sergey Lavrov in Bali.',
    'bilateral in-person denied: Antony Blinken, Sergey Lavrov',
  ],
  [
    'A meeting between Antony Blinken and Sergey Lavrov was cancelled.',
    'bilateral in-person cancelled: Antony Blinken, Sergey Lavrov',
  ],
  [
    'Media reports suggest that Donald Trump spoke with Vladimir Putin in May.',
    'bilateral phone alleged: Donald Trump, Vladimir Putin',
  ],
];

const NONE = [
  'US-Russia relations are cold.',
  'The leaders of Armenia met their targets.',
  'Olaf Scholz agreed in a video call to go on talking.',
  'At a forum with military leaders on Monday, Joe Biden spoke of Olaf Scholz.',
  'Joe Biden and Olaf Scholz know that people need help. Too many of their calls go unanswered.',
  'They discussed the G7 leaders meeting.',
  'Joe Biden spoke of trilateral cooperation with Japan and South Korea.',
  'Scholz and Macron met their targets.',
  'Scholz and Macron may speak the same language.',
  'Emmanuel Macron speaks to them in a way Olaf Scholz never did.',
  'Emmanuel Macron spoke out against the plan, inviting Olaf Scholz to Paris.',
  'The results met expectations, Olaf Scholz said.',
  'Olaf Scholz met the deadline on Tuesday.',
  'It was a meeting of the minds.',
  'The site was visited by hackers.',
  'Sergey Lavrov called the meeting constructive.',
  'Joe Biden called Vladimir Putin a killer.',
  'Marco Rubio called Donald Trump “unhinged.”',
  'The plan met with criticism.',
  'Antony Blinken was met with Russian aggression.',
  'Olaf Scholz spoke with reporters in Berlin.',
  'Antony Blinken welcomed the ceasefire.',
  'The Secretary and the Foreign Minister discussed trade.',
  'Antony Blinken told Reuters that talks would go on.',
  'Antony Blinken told Reuters on Monday that 60 ships had left.',
  'Antony Blinken told CNN 60 ships had left.',
  'Olaf Scholz called on Vladimir Putin to withdraw.',
  'Olaf Scholz received a letter from Emmanuel Macron.',
];

describe('encounters', () => {
  it.each([...HELD, ...MORE, ...VISITS, ...OTHER_STATUS])('%s', (sentence, encounter) => {
    expect(told(sentence)).toEqual([encounter]);
  });
  it.each(NONE)('none in: %s', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });
});

describe('what is told of an encounter', () => {
  const [first] = reports(
    'BERLIN, March 9: French President Emmanuel Macron met with German Chancellor Olaf Scholz in Munich on Wednesday. Their 90-minute meeting was on the sidelines of the Munich Security Conference.',
  );
  it('date, place and length, from any sentence about it', () => {
    expect(first).toMatchObject({ when: { edtf: '2023-03-08' }, where: ['place/munich'], duration: 'PT90M' });
  });
  it('its id is made of the day, the format and who took part', () => {
    expect(first!.encounter).toBe('2023-03-08-bilateral-macron-scholz');
  });
  it('one told thrice is one', () => {
    expect(
      told(
        'Olaf Scholz met Emmanuel Macron on Tuesday. The two leaders met in Paris. During their meeting, Scholz spoke of Ukraine.',
      ),
    ).toHaveLength(1);
  });
  it('two at different times are two', () => {
    expect(
      reports('Olaf Scholz met Emmanuel Macron on Tuesday. Olaf Scholz met Emmanuel Macron in June 2019.').map(
        ({ encounter }) => encounter,
      ),
    ).toEqual(['2023-03-07-bilateral-macron-scholz', '2019-06-bilateral-macron-scholz']);
  });
  it('who tells it stands as its source', () => {
    const [alleged] = reports('Media reports suggest that Donald Trump spoke with Vladimir Putin in May.');
    expect(alleged!.who).toContainEqual({ role: 'source', name: 'Media reports' });
  });
  it('two in the same room are present', () => {
    const [room] = reports('Antony Blinken and Sergey Lavrov found themselves in the same room in Jakarta.');
    expect(room).toMatchObject({ contact: 'present' });
  });
});

it('two in one sentence are two', () => {
  expect(
    told(
      'On the margins of the UN General Assembly, Antony Blinken met with Wang Yi and spoke briefly with Sergey Lavrov.',
    ),
  ).toEqual([
    'bilateral in-person held: Antony Blinken, Wang Yi',
    'bilateral in-person held: Antony Blinken, Sergey Lavrov',
  ]);
});

describe('quotes know their encounter', () => {
  const text = `Emmanuel Macron met with Olaf Scholz in Paris on Tuesday. "We need each other," Macron said at the start of the meeting.\n\nAfter the meeting, Scholz told reporters: "It was a good talk."`;
  it('at it, and about it', () => {
    expect(quotes(text).map(({ encounters }) => encounters.map(({ relation }) => relation))).toEqual([
      ['at'],
      ['about'],
    ]);
  });
  it('and its day', () => {
    expect(quotes(text)[0]!.when?.edtf).toBe('2023-03-07');
  });
  it('what a readout tells was said at it', () => {
    const readout =
      'The following is attributable to Spokesperson Ned Price:\n\nSecretary of State Antony J. Blinken spoke today with German Chancellor Olaf Scholz. Secretary Blinken said that trade should grow.';
    expect(quotes(readout).flatMap(({ encounters }) => encounters)).toEqual([
      { encounter: '2023-03-10-bilateral-blinken-scholz', relation: 'at' },
    ]);
  });
});

describe('where', () => {
  it.each<[sentence: string, place: string[]]>([
    ['Olaf Scholz will travel to Moscow next week for talks with Vladimir Putin.', ['place/moscow']],
    ['Emmanuel Macron flew to Kyiv to meet Volodymyr Zelenskyy.', ['place/kyiv']],
    ['Moscow and Kyiv held a third round of negotiations in Belarus.', ['place/belarus']],
    ['Olaf Scholz met Emmanuel Macron and listened to Paris.', []],
  ])('%s', (sentence, place) => {
    expect(reports(sentence).map(({ where }) => where)).toEqual([place]);
  });
});
