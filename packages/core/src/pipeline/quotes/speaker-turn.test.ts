import { describe, expect, it } from 'vitest';
import { parse } from '../parse.ts';

const BRIEFING = [
  'Antony J. Blinken, Secretary of State',
  '',
  'SECRETARY BLINKEN:  Thank you all for coming. We are ready to talk.',
  '',
  'We were ready long ago, and I said so in Geneva.',
  '',
  'QUESTION:  Will the talks go on next week, Mr. Secretary?',
  '',
  'SECRETARY BLINKEN:  They will.',
].join('\n');

/** Texts that only look like transcripts. */
const NONE = [
  'UPDATE: The minister has left the building and will not come back today.\n\nHe was tired.',
  'Ruiz: 547.\n\nHill: 46.\n\nRuiz: 2,316.\n\nHill: 1,547.',
  'Offense: Theft.\n\nThe minister said no.\n\nSentence: Two years.',
];

const turnsOf = (text: string) =>
  parse(text).annotations.filter(
    (annotation) => annotation.kind === 'quote' && annotation.rule === 'speaker-turn',
  ) as Extract<ReturnType<typeof parse>['annotations'][number], { kind: 'quote' }>[];

describe('transcripts', () => {
  it('gives each turn to the name before its colon, up to the next label', () => {
    expect(turnsOf(BRIEFING).map(({ who, content }) => [who[0]?.name, content.length])).toEqual([
      ['Antony Blinken', 2],
      ['a questioner', 1],
      ['Antony Blinken', 1],
    ]);
  });

  it('what a turn reports of "I" is said by who speaks', () => {
    const { annotations } = parse(BRIEFING);
    const inner = annotations.filter((one) => one.kind === 'quote').filter(({ within }) => within);
    expect(inner.flatMap(({ who }) => who.map(({ name }) => name))).not.toContain('the author');
  });

  it('does not make a turn the title', () => {
    expect(parse(BRIEFING).document.title).toBe('Antony J. Blinken, Secretary of State');
  });

  it('reads Q and A', () => {
    const text = 'The talks.\n\nQ  Will they go on?\n\nA  They will, and soon.\n\nQ  When?\n\nA  In May, I think.';
    expect(turnsOf(text).map(({ who }) => who[0]?.name)).toEqual([
      'a questioner',
      'the interviewee',
      'a questioner',
      'the interviewee',
    ]);
  });

  it.each(NONE)('none: %s', (text) => {
    expect(turnsOf(text)).toEqual([]);
  });
});
