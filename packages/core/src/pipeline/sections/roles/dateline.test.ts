import { describe, expect, it } from 'vitest';
import { english } from '../../english.ts';
import { datelineEnd } from './dateline.ts';

/** The dateline ends at `|`. */
const datelines: readonly string[] = [
  'WASHINGTON, May 20:| The US Secretary of State met his counterpart.',
  'GENEVA (Reuters) -| The talks ended without a deal.',
  'LONDON —| The foreign secretary resigned on Monday.',
  'LONDON –| The foreign secretary resigned on Monday.',
  'ROME (UrduPoint News / Sputnik - 31st October, 2021)| The two ministers met.',
  'BEIJING, November 9. /TASS/.| China will take part.',
  'MOSCOW, March 3 (TASS) -| The ministry said so.',
  ' date 2021-05-21 WASHINGTON, May 20:| US officials met.'.trimStart(),
  'New Delhi:| The government said on Friday that talks go on.',
  'Geneva –| The council met behind closed doors.',
  'NASHUA, N.H. -| At that moment nobody spoke.',
  'MANILA, Philippines (AP) _| The president condemned the attack.',
  'VIENNA, Va., Jan. 5 (UPI) —| The firm said so.',
  'MAWLAMYINE —| Residents fled as the army came closer to the town.',
  'JERUSALEM/GAZA (Reuters) -| Rockets fell.',
  'TEHRAN, Iran, Friday, Aug. 5 —| The talks go on.',
  'UNITED NATIONS (AP) —| The council voted.',
  'LONDON 1996-08-30|',
  'MANILA, Philippines (AP) _|',
  'ANKARA|',
];

const none: readonly string[] = [
  'QUESTION: Did you raise the matter with him?',
  'THE PRESIDENT: Thank you all for coming here today.',
  'MR PRICE: Good afternoon, everybody, and welcome.',
  'NATO (North Atlantic Treaty Organization) said it would help.',
  'BREAKING — The minister has resigned over the affair, his office says.',
  'Russia: We will respond to any step, the ministry said.',
  'Britain - long an ally - said no.',
  'London is calling its envoy home.',
  'May 20 was the day they met in Rome.',
  'On Friday, the secretary met his counterpart in Geneva.',
  'U.S. officials said on Monday that the deal was dead.',
  'WASHINGTON HAS HAD ENOUGH',
  'UPDATE – the meeting has been put off until next week.',
  '',
];

describe('a dateline', () => {
  it.each(datelines)('%s', (marked) => {
    const text = marked.replace('|', '');
    expect(datelineEnd(text, { start: 0, end: text.length }, english)).toBe(marked.indexOf('|'));
  });
  it.each(none)('is none: %s', (text) => {
    expect(datelineEnd(text, { start: 0, end: text.length }, english)).toBeUndefined();
  });
});
