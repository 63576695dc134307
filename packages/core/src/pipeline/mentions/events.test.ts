import { describe, expect, it } from 'vitest';
import { mentionsOf } from './mentions-of.ts';

const EVENTS: [text: string, expected: string[], published?: string][] = [
  ['They met on the sidelines of the G20 summit in Italy in 2021.', ['event/g20-2021']],
  ['At the East Asia Summit in Laos, Secretary of State Antony Blinken paused.', ['event/east-asia-summit-2024']],
  ['Speaking at the East Asia Summit in Laos, he paused.', ['event/east-asia-summit']],
  ['The G20 summit opened on Saturday.', ['event/g20-2021'], '2021-10-31'],
  ['The G20 summit opened on Saturday.', ['event/g20']],
  ['The G7 countries agreed.', []],
];

describe('events', () => {
  it.each(EVENTS)('%s', (text, expected, published) => {
    const found = mentionsOf(text, published).mentions.filter(({ entity }) => entity.startsWith('event/'));
    expect(found.map(({ entity }) => entity)).toEqual(expected);
  });

  it('carry their dates and place', () => {
    const { entities } = mentionsOf('They met at the G20 summit in Italy.');
    expect(entities.find(({ type }) => type === 'event')).toMatchObject({
      start: '2021-10-30',
      end: '2021-10-31',
      place: 'place/rome',
      country: 'IT',
    });
  });
});
