import { describe, expect, it } from 'vitest';
import type { Mention } from '../../schema/mention.ts';
import { parse } from '../parse.ts';

/** The mentions some rules find, as lines. */
const found = (text: string, rules: readonly string[]): string[] =>
  parse(text)
    .annotations.filter((one): one is Mention => one.kind === 'mention' && rules.includes(one.rule))
    .map(({ text: words, entity, form }) => `${words} = ${form} of ${entity}`);

const MEMBERS: [text: string, ...expected: string[]][] = [
  ['One strike engaged ISIL fighters there.', 'ISIL fighters = group of organization/islamic-state'],
  ['It was hit near an ISIL ground unit in May.', 'ISIL ground unit = group of organization/islamic-state'],
  ['He met Norwegian naval officers.', 'Norwegian naval officers = group of place/norway'],
  ['The strike was led by U.S. Marines.', 'U.S. Marines = group of place/united-states'],
  ['It will help the Syrian people in the end.', 'Syrian people = group of place/syria'],
  ['Aleppo residents fled.', 'Aleppo residents = group of place/aleppo'],
  ['Aleppo officials fled.'],
  ['They saw NATO people.'],
  ['They thanked NATO allies.', 'NATO allies = group of organization/nato'],
  // a body of its own is no group
  ['He praised Iraqi security forces.'],
  // not who belongs to it
  ['They met in Syria civilians had fled.'],
  ['Iraqi-led fighters came.'],
  ['NATO met. Fighters left.'],
  ['Turkish Airlines said so.'],
  ['It is a Syrian refugee-camp.'],
  // titles of a headline
  ['NATO Allies Meet Russian Officials In Geneva On Friday'],
];

const PEOPLE: [text: string, ...expected: string[]][] = [
  ['We stand with the people of Iraq.', 'the people of Iraq = group of place/iraq'],
  ['The citizens of the United States voted.', 'The citizens of the United States = group of place/united-states'],
  ['It is a matter for people of good will.'],
  ['He spoke of Iraq and its people.'],
  ['The people of NATO agreed.'],
];

const ALLIES: [text: string, ...expected: string[]][] = [
  ['Turkey rejected the plan and called on its allies to help.', 'its allies = group of place/turkey'],
  ['NATO was founded in 1949. We value our close partners.', 'our close partners = group of organization/nato'],
  [
    'The United States rejected it. The United States supports peace. Iran must not threaten our allies.',
    'our allies = group of place/united-states',
  ],
  [
    '“Russia must not threaten our partners, and Russia knows it,” Blinken said.',
    'our partners = group of place/united-states',
  ],
  ['Hamas spoke. Hamas left. We value our partners.'],
  ['We value our partners.'],
  ['NATO was founded in 1949. Our dogs bark.'],
  ['NATO was founded in 1949. They saw our Turkish partners.'],
];

const FORCES: [text: string, ...expected: string[]][] = [
  ['Fighting went on in Aleppo. On Friday opposition forces withdrew.', 'opposition forces = group of place/syria'],
  ['Syrian towns were empty. Government troops came.', 'Government troops = group of place/syria'],
  ['On Friday opposition forces withdrew.'],
  ['Fighting went on in Aleppo. Market forces rule.'],
  ['Fighting went on in Aleppo. Anti-government forces withdrew.'],
];

const AGAIN: [text: string, ...expected: string[]][] = [
  [
    'Da’esh claimed the attack. We will defeat this terrorist group.',
    'this terrorist group = title of organization/islamic-state',
  ],
  ['The Taliban took it. The group left.', 'The group = title of organization/taliban'],
  [
    'The Global Coalition met. On Monday coalition forces struck.',
    'coalition forces = group of organization/global-coalition-to-defeat-isis',
  ],
  [
    'The Global Coalition met. He left with the wider coalition.',
    'the wider coalition = title of organization/global-coalition-to-defeat-isis',
  ],
  ['The Global Coalition met. Anti-coalition posters hung there.'],
  ['Hamas spoke. A group of tourists left.'],
  ['Siemens gained. The group sold its mills.'],
  ['We will defeat this terrorist group.'],
  ['Hamas spoke. The group-buying site closed.'],
];

const PLACES: [text: string, ...expected: string[]][] = [
  ['He went to Mosul. The city was quiet.', 'The city = title of place/mosul'],
  ['He saw the Tabqa Dam. Men built the dam in 1973.', 'the dam = title of place/tabqa-dam'],
  ['Near the village of Dabrin he slept. The village was empty.', 'The village = title of place/dabrin'],
  ['He went to Mosul. The ancient city was quiet.', 'The ancient city = title of place/mosul'],
  ['He went to Mosul. The neighbouring city was quiet.'],
  ['He went to Iraq. The city was quiet.'],
  ['He went to Mosul. The city of Basra was quiet.'],
  ['He went to Mosul. A city is loud.'],
  ['The city was quiet.'],
  ['city'],
  // which region is meant nobody can tell
  ['He went to Kurdistan. The region was quiet.'],
];

const BODIES: [text: string, ...expected: string[]][] = [
  ['The government of Iraq agreed.', 'Iraq = name of place/iraq'],
  ['He asked the U.S. military for help.', 'U.S. = name of place/united-states'],
  ['The Iraqi government agreed.'],
];

describe.each([
  ['members', MEMBERS],
  ['people-of', PEOPLE],
  ['allies', ALLIES],
  ['forces', FORCES],
  ['called-again', AGAIN],
  ['place-again', PLACES],
  ['country-in-body', BODIES],
])('%s', (rule, rows) => {
  it.each(rows)('%s', (text, ...expected) => {
    expect(found(text, [rule])).toEqual(expected);
  });
});

it.each([
  ['Iraqis went home.', 'group'],
  ['The Turks left.', 'group'],
  ['Iraqi towns were empty.', 'demonym'],
  ['Swiss towns were empty.', 'demonym'],
])('a nationality in the plural is a people: %s', (text, form) => {
  expect(parse(text).annotations.flatMap((one) => (one.kind === 'mention' ? [one.form] : []))).toEqual([form]);
});

it('a group stands beside the name it holds', () => {
  const mentions = parse('They saw ISIL fighters.').annotations.filter(({ kind }) => kind === 'mention');
  expect(mentions.map(({ text }) => text)).toEqual(['ISIL fighters', 'ISIL']);
});

it('a country nobody has named has its record', () => {
  const { annotations, entities } = parse('Fighting went on in Aleppo. On Friday opposition forces withdrew.');
  const known = new Set(entities.map(({ id }) => id));
  const told = annotations.flatMap((one) => (one.kind === 'mention' ? [one.entity] : []));
  expect(told).toContain('place/syria');
  expect(told.filter((id) => !known.has(id))).toEqual([]);
});
