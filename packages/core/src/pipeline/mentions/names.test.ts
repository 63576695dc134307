import { describe, expect, it } from 'vitest';
import { linesOf, mentionsOf } from './mentions-of.ts';

const names = (text: string) => linesOf(text, ['name', 'metonym']);

const KNOWN: [text: string, ...expected: string[]][] = [
  [
    'Antony Blinken flew to Reykjavik on Tuesday.',
    'Antony Blinken = person/antony-blinken',
    'Reykjavik = place/reykjavik',
  ],
  [
    'LAVROV MEETS BLINKEN IN GENEVA',
    'LAVROV = person/sergey-lavrov',
    'BLINKEN = person/antony-blinken',
    'GENEVA = place/geneva',
  ],
  ['The Kremlin did not comment.', 'Kremlin = place/russia'],
  ['Moscow has promised an answer.', 'Moscow = place/russia'],
  ['They told Moscow to stop.', 'Moscow = place/russia'],
  ['Talks between Moscow and Kyiv broke down.', 'Moscow = place/russia', 'Kyiv = place/ukraine'],
  ['Beijing this week denounced the sale.', 'Beijing = place/china'],
  ['He landed in Moscow before dawn.', 'Moscow = place/moscow'],
  ['The rally in Kyiv drew thousands.', 'Kyiv = place/kyiv'],
  ['The NATO allies met again.', 'NATO = organization/nato'],
  [
    'Vladimir Putin-backed forces met NATO-led ones.',
    'Vladimir Putin = person/vladimir-putin',
    'NATO = organization/nato',
  ],
  ['Earlier, Zelensky stated that nothing had changed.', 'Zelensky = person/volodymyr-zelenskyy'],
  ['Putin and Erdogan discussed exports.', 'Putin = person/vladimir-putin', 'Erdogan = person/recep-tayyip-erdogan'],
  ['On Monday Price left and Brown agreed to wait with Green.'],
  ['Aides of Hill went home, as Park did.'],
  ['Moscow and Washington held talks on missiles.', 'Moscow = place/russia', 'Washington = place/united-states'],
  [
    'Flights between them resumed after Moscow and Washington shivered.',
    'Moscow = place/moscow',
    'Washington = place/washington-dc',
  ],
  ['Fighters of Da’esh fled.', 'Da’esh = organization/islamic-state'],
  [
    'Radio Free Europe/Radio Liberty reported it.',
    'Radio Free Europe/Radio Liberty = organization/radio-free-europe-radio-liberty',
  ],
  ['They moved to Oakland, Calif., last year.', 'Oakland = place/oakland', 'Calif. = place/california'],
];

const SHAPED: [text: string, ...expected: string[]][] = [
  [
    'Foreign Minister Zaw Mar Thein met the envoy. A letter signed by Zaw Mar Thein followed.',
    'Zaw Mar Thein = person/zaw-mar-thein',
    'Zaw Mar Thein = person/zaw-mar-thein',
  ],
  ['They thanked the Al-Sabah family.'],
  [
    'The envoy praised Choi Sun-woo and Wu Mei-ling.',
    'Choi Sun-woo = person/choi-sun-woo',
    'Wu Mei-ling = person/wu-mei-ling',
  ],
  ['The mayor opened a Marble Grotto-themed park in Silver Lantern-style.'],
  ['Greek Foreign Minister Theofanis Karabatsos arrived early.', 'Theofanis Karabatsos = person/theofanis-karabatsos'],
  [
    'The Foreign Minister of the Kingdom of Saudi Arabia, Talal bin Farhan Al Otaibi, signed first.',
    'Kingdom of Saudi Arabia = place/saudi-arabia',
    'Talal bin Farhan Al Otaibi = person/talal-bin-farhan-al-otaibi',
  ],
  ['The envoy met President Tobias Q. Marlowe, Jr., at noon.', 'Tobias Q. Marlowe, Jr. = person/tobias-q-marlowe-jr'],
  [
    'Bartholomew Q. Finch spoke first. Later Finch left the hall.',
    'Bartholomew Q. Finch = person/bartholomew-q-finch',
    'Finch = person/bartholomew-q-finch',
  ],
  ['Nothing changed, said Oddvar Brekkestad.', 'Oddvar Brekkestad = person/oddvar-brekkestad'],
];

const MEETING: [text: string, ...expected: string[]][] = [
  ['Sullivan met with Wang in Vienna.', 'Sullivan = person/sullivan', 'Wang = person/wang', 'Vienna = place/vienna'],
  ['Green and Hill spoke by phone.', 'Green = person/green', 'Hill = person/hill'],
  ['On Friday Kowal flew home.', 'Kowal = person/kowal'],
  ['Shares met targets.'],
  ['On Friday Zenith met its targets.'],
  ['Leaders met in the hall.'],
  ['Chelsea met Arsenal.'],
  ['Green Park met with Disapproval.', 'Green Park = place/green-park'],
  ['He met Green Party members.', 'Green Party = organization/green-party'],
];

const GARBLED: [text: string, ...expected: string[]][] = [
  ['MevlÃ¼t Ã‡avuÅŸoÄŸlu arrived.', 'MevlÃ¼t Ã‡avuÅŸoÄŸlu = person/mevlut-cavusoglu'],
  ['Foreign Minister JosÃ© OrquÃ­n arrived.', 'JosÃ© OrquÃ­n = person/jose-orquin'],
];

const BODIES: [text: string, ...expected: string[]][] = [
  [
    'The Lakeside Rescue Committee (LRC) opened a ward. Doctors of the LRC and the Committee itself were pleased.',
    'Lakeside Rescue Committee = organization/lakeside-rescue-committee',
    'LRC = organization/lakeside-rescue-committee',
    'LRC = organization/lakeside-rescue-committee',
    'Committee = organization/lakeside-rescue-committee',
  ],
  [
    'They asked the Ministry of Dams and Rivers for help.',
    'Ministry of Dams and Rivers = organization/ministry-of-dams-and-rivers',
  ],
  ['The old Budapest Memorandum was quoted.'],
  [
    'Shares of Brixxon Holdings fell. Later Brixxon rose.',
    'Brixxon Holdings = organization/brixxon-holdings',
    'Brixxon = organization/brixxon-holdings',
  ],
];

const PLACED: [text: string, ...expected: string[]][] = [
  [
    'Coordinates: 33°47′N 44°30′E / 33.783°N 44.500°E / 33.783; 44.500',
    '33°47′N 44°30′E = place/33-47-n-44-30-e',
    '33.783°N 44.500°E = place/33-783-n-44-500-e',
    '33.783; 44.500 = place/33-783-44-500',
  ],
  ['It was 25°C there, 33.5; 44.5 in the table.'],
  ['They slept in the village of Ostrelka.', 'Ostrelka = place/ostrelka'],
  ['They read the book of Ostrelka.'],
  ['The wounded were taken to Ostrel Hospital.', 'Ostrel Hospital = place/ostrel-hospital'],
];

const HALVES: [text: string, ...expected: string[]][] = [
  ['The envoy Mr. Kim In-so agreed.', 'Kim In-so = person/kim-in-so'],
  ['Mr. Kim On Monday agreed.', 'Kim = person/kim'],
];

const OTHERS: [text: string, ...expected: string[]][] = [
  ['It is called Velko Ostrel (Kurdish: Karim Ostrelan) by all.', 'Velko Ostrel = person/velko-ostrel'],
  ['He spoke Kurdish: Karim Ostrelan had told him so.', 'Karim Ostrelan = person/karim-ostrelan'],
  ['They slept in Hansel Municipality.', 'Hansel Municipality = place/hansel-municipality'],
  ['He lost at the U.S. Open.'],
  ['They played the London Marathon.'],
  ['A Sunni village lay there.'],
  ['They kept Greenwich Mean Time.'],
  ['He signed Executive Order 13582.'],
  ['The Law of Armed Conflict holds.'],
  ['The Book of Proverbs was read.'],
  // a body that is called so
  ['The Islamic Association met.', 'Islamic Association = organization/islamic-association'],
];

const NOBODY = [
  'Sources said the two had met. Officials told reporters little.',
  'Obviously, the president agreed.',
  'However, the talks went on without a pause.',
  'On Monday and Tuesday they rested.',
  'In May the rains came.',
  'The price of grain rose, and the power went out.',
  'Leaders Agree On Common Approach To Rising Costs',
  'I THINK THAT IS FINE',
  'President after president has said so.',
  'He said the West had broken its word.',
];

const OF_A_COUNTRY: [text: string, ...expected: string[]][] = [
  ['The Iraqi government waited.', 'Iraqi government = place/iraq'],
  ['The government of Iraq waited.', 'government of Iraq = place/iraq'],
  ['Iraqi security forces waited.', 'Iraqi security forces = organization/iraqi-security-forces'],
  ['A U.S.-led coalition waited.', 'U.S.-led coalition = organization/u-s-led-coalition'],
  ['The Chinese side was pleased.', 'Chinese side = place/china'],
  ['The Syrian side of the border was quiet.'],
  ['Russian caviar was served.'],
  ['Turkey rejected the plan.', 'Turkey = place/turkey'],
  ['Members of the 101st Airborne Division waited.', '101st Airborne Division = organization/101st-airborne-division'],
  ['Men of the 158th Fighter Wing waited.', '158th Fighter Wing = organization/158th-fighter-wing'],
  ['In the 18th century Wing was a village.'],
  ['It was his 5th West Wing episode.'],
  ['Operation Inherent Resolve went on.'],
  ['The USS Hopper lay at anchor.'],
  ['A VBIED exploded.'],
];

describe('names', () => {
  it.each(KNOWN)('%s', (text, ...expected) => {
    expect(names(text)).toEqual(expected);
  });
  it.each(SHAPED)('%s', (text, ...expected) => {
    expect(names(text)).toEqual(expected);
  });
  it.each([...BODIES, ...PLACED, ...OTHERS, ...GARBLED, ...MEETING, ...HALVES])('%s', (text, ...expected) => {
    expect(names(text)).toEqual(expected);
  });
  it.each(NOBODY)('none in: %s', (text) => {
    expect(names(text).filter((line) => line.includes('person/') || line.includes('organization/'))).toEqual([]);
  });
});

describe('spellings', () => {
  const person = (text: string) => {
    const { entities } = mentionsOf(text);
    return entities.filter(({ type }) => type === 'person');
  };

  it('are joined where the title agrees, with the reason', () => {
    const [raab, ...others] = person('British Foreign Secretary Dominic Rab spoke. Rab left, and Raab did not return.');
    expect(others).toEqual([]);
    expect(raab?.id).toBe('person/dominic-raab');
    expect(raab?.aliases).toEqual([
      { text: 'Dominic Rab', reason: 'typo' },
      { text: 'Raab', reason: 'surname' },
      { text: 'Rab', reason: 'typo' },
    ]);
  });

  it('are joined as transliterations', () => {
    const [lavrov, ...others] = person('Russian Foreign Minister Sergej Lawrow spoke before Sergey Lavrov did.');
    expect(others).toEqual([]);
    expect(lavrov?.id).toBe('person/sergey-lavrov');
    expect(lavrov?.aliases).toContainEqual({ text: 'Sergej Lawrow', reason: 'transliteration' });
  });

  it('are not joined across different people', () => {
    expect(person('The clerk Mr. Dominic Rabe sat by Maria Q. Lopez and Mario Q. Lopez.').map(({ id }) => id)).toEqual([
      'person/dominic-rabe',
      'person/maria-q-lopez',
      'person/mario-q-lopez',
    ]);
  });

  it('keep the office that was read beside the name', () => {
    const [minister] = person('Greek Foreign Minister Theofanis Karabatsos arrived early.');
    expect(minister?.offices[0]?.country).toBe('GR');
  });

  it('know whose country a ministry’s spokesperson speaks for', () => {
    const [price] = person('State Department spokesman Ned Price answered.');
    expect(price?.offices).toEqual([
      expect.objectContaining({ organization: 'organization/us-state-department', country: 'US' }),
    ]);
  });
});

describe('bodies of a country', () => {
  it.each(OF_A_COUNTRY)('%s', (text, ...expected) => {
    expect(names(text)).toEqual(expected);
  });
  it.each<[text: string, form: string]>([
    ['Turkey rejected the plan.', 'metonym'],
    ['Japan has imposed sanctions.', 'metonym'],
    ['The United States strongly condemns the attack.', 'metonym'],
    ['They count on U.S. support.', 'metonym'],
    ['It was his Iraq policy.', 'name'],
    ['It was an old U.S. town.', 'name'],
    ['Japan has mountains.', 'name'],
    ['Iraq is dry.', 'name'],
    ['They flew to Turkey.', 'name'],
  ])('a country that acts stands for its government: %s', (text, form) => {
    expect(mentionsOf(text).mentions.map((mention) => mention.form)).toEqual([form]);
  });
});
