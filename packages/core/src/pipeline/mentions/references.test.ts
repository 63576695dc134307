import { describe, expect, it } from 'vitest';
import { linesOf } from './mentions-of.ts';

const TITLES: [text: string, ...expected: string[]][] = [
  [
    'Sergei Lavrov sat down. The Russian foreign minister smiled.',
    'The Russian foreign minister = person/sergey-lavrov',
  ],
  [
    'U.S. Secretary of State Antony Blinken met Sergey Lavrov. "We heard them," the Secretary said.',
    'the Secretary = person/antony-blinken',
  ],
  ['Antony Blinken was there. The top US diplomat added a caveat.', 'The top US diplomat = person/antony-blinken'],
  ['Ambassador Oddvar Q. Brekkestad spoke. Then the ambassador left.', 'the ambassador = person/oddvar-q-brekkestad'],
  [
    'Antony Blinken met King Abdullah II. The Secretary and King agreed.',
    'The Secretary = person/antony-blinken',
    'King = person/abdullah-ii-of-jordan',
  ],
  ['A foreign minister should listen.'],
  ['Russian Foreign Minister Sergey Lavrov smiled.'],
  ['The president of the chess club resigned.'],
];

const PRONOUNS: [text: string, ...expected: string[]][] = [
  ['Antony Blinken said he heard nothing new.', 'he = person/antony-blinken'],
  ['Sergey Lavrov said the aide told him a joke.', 'him = person/sergey-lavrov'],
  ['Antony Blinken met Jen Psaki, and she took notes.', 'she = person/jen-psaki'],
  ['"I listened to him," Antony Blinken told reporters after a meeting with Sergey Lavrov.'],
  ['Sergey Lavrov spoke first. "I listened to him," Antony Blinken said.', 'him = person/sergey-lavrov'],
  ['Joe Biden arrived. Xi Jinping waved. Aides of Joe Biden said he would press Xi.', 'he = person/joe-biden'],
  ['It rained. He was late.'],
  ['Jen Psaki answered. He was late.'],
];

describe('titles', () => {
  it.each(TITLES)('%s', (text, ...expected) => {
    expect(linesOf(text, ['title'])).toEqual(expected);
  });
  it('are looked up by the day of the article', () => {
    expect(linesOf('The Russian foreign minister smiled.', ['title'], '2021-05-20')).toEqual([
      'The Russian foreign minister = person/sergey-lavrov',
    ]);
    expect(linesOf('The Russian foreign minister smiled.', ['title'])).toEqual([]);
  });
});

describe('counterparts', () => {
  it.each([
    ['Sergey Lavrov was there. Antony Blinken met his Russian counterpart.', 'person/sergey-lavrov'],
    ['Antony Blinken met his Russian counterpart.', 'person/sergey-lavrov'],
    ['Antony Blinken met his Russian counterpart Sergey Lavrov.', undefined],
    ['The counterpart of this law is older.', undefined],
  ])('%s', (text, expected) => {
    const found = linesOf(text, ['title'], '2022-01-21');
    expect(found).toEqual(expected ? [`his Russian counterpart = ${expected}`] : []);
  });
});

describe('bodies named before', () => {
  it.each<[text: string, ...expected: string[]]>([
    ["Poland's Foreign Ministry waited. Then the ministry spoke.", 'ministry = organization/polish-foreign-ministry'],
    [
      'The Russian foreign ministry waited. Then the foreign ministry spoke.',
      'foreign ministry = organization/russian-foreign-ministry',
    ],
    ['NATO met in Brussels. Later the alliance spoke.', 'alliance = organization/nato'],
    ['The Iraqi government waited. Then the government spoke.', 'government = place/iraq'],
    ['Then the ministry spoke. NATO met in Brussels.'],
    ['ASEAN met in Jakarta. The defense of the international order was discussed.'],
    ['NATO met in Brussels. An alliance of farmers watched.'],
  ])('%s', (text, ...expected) => {
    expect(linesOf(text, ['title'])).toEqual(expected);
  });
});

describe('pronouns', () => {
  it.each(PRONOUNS)('%s', (text, ...expected) => {
    expect(linesOf(text, ['pronoun'])).toEqual(expected);
  });
});
