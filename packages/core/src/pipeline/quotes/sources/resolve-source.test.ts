import { describe, expect, it } from 'vitest';
import { parse } from '../../parse.ts';

/** A text, the kind of source of its last quote, and who speaks in it: an entity id where one is known, else the name. */
const ROWS: [text: string, kind: string, speakers: string[]][] = [
  ['Sergey Lavrov said that talks would go on.', 'named', ['person/sergey-lavrov']],
  ['U.S. Secretary of State Antony Blinken said that talks would go on.', 'named', ['person/antony-blinken']],
  ["Taiwan's President Lai Ching-te said that talks would go on.", 'named', ['person/lai-ching-te']],
  [
    'Sergey Lavrov met Antony Blinken. Both said that talks would go on.',
    'collective',
    ['person/sergey-lavrov', 'person/antony-blinken'],
  ],
  [
    'Sergey Lavrov and Antony Blinken said that talks would go on.',
    'named',
    ['person/sergey-lavrov', 'person/antony-blinken'],
  ],
  ['Sergey Lavrov came early. He said that talks would go on.', 'named', ['person/sergey-lavrov']],
  ['It was Sergey Lavrov who said that talks would go on.', 'named', ['person/sergey-lavrov']],
  ['A senior official said that talks would go on.', 'role', ['A senior official']],
  ['A spokesman for the ministry said that talks would go on.', 'role', ['A spokesman for the ministry']],
  ['Sources familiar with the plans said that talks would go on.', 'anonymous', ['Sources familiar with the plans']],
  ['Many voters said that talks would go on.', 'collective', ['Many voters']],
  ['The report said that talks would go on.', 'document', ['The report']],
  ['The ministry said that talks would go on.', 'organization', ['The ministry']],
  ['Beijing said that talks would go on.', 'organization', ['place/china']],
  ['The Iraqi government said that talks would go on.', 'organization', ['place/iraq']],
  ['The Biden administration said that talks would go on.', 'organization', ['place/united-states']],
  [
    'France, Germany and Italy said that talks would go on.',
    'organization',
    ['place/france', 'place/germany', 'place/italy'],
  ],
  [
    'The Iraqi police and the Turkish military said that talks would go on.',
    'organization',
    ['organization/iraqi-police', 'organization/turkish-military'],
  ],
  [
    'After a meeting with Emmanuel Macron, Olaf Scholz and Mario Draghi said that talks would go on.',
    'named',
    ['person/olaf-scholz', 'person/mario-draghi'],
  ],
  ['TASS quoted Sergey Lavrov as saying that talks would go on.', 'named', ['person/sergey-lavrov']],
  ['Hugh Hill, a farmer from Leeds, said that talks would go on.', 'named', ['person/hugh-hill']],
];

describe('sources', () => {
  it.each(ROWS)('%s', (text, kind, speakers) => {
    const quote = parse(text).annotations.findLast((annotation) => annotation.kind === 'quote')!;
    expect(quote.sourceKind).toBe(kind);
    expect(quote.who.filter(({ role }) => role === 'speaker').map(({ entity, name }) => entity ?? name)).toEqual(
      speakers,
    );
  });

  it.each<[text: string, speaker: string]>([
    ['The below is attributable to Spokesperson Ned Price:\n\nI hope that talks will go on.', 'Ned Price'],
    ['I hope that talks will go on.', 'the author'],
  ])('“I” outside of quotations is who the text speaks for: %s', (text, speaker) => {
    const quote = parse(text).annotations.findLast((annotation) => annotation.kind === 'quote')!;
    expect(quote.who.map(({ name }) => name)).toEqual([speaker]);
  });

  it('names the addressee', () => {
    const quote = parse('Sergey Lavrov told reporters in Geneva that talks would go on.').annotations.findLast(
      (annotation) => annotation.kind === 'quote',
    )!;
    expect(quote.who).toContainEqual({ role: 'addressee', name: 'reporters' });
  });
});
