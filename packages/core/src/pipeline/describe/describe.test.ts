import { describe, expect, it } from 'vitest';
import { parse } from '../parse.ts';

const BODY =
  'The two ministers met on Tuesday for more than an hour and spoke about the border, the prisoners and the grain that waits in the ports.\n\nThey agreed to meet again before the end of the month, an aide said after the session.';

const authors: readonly (readonly [head: string, author: string | undefined])[] = [
  ['Ministers speak about border and grain\nBy Maria Hall', 'Maria Hall'],
  ['Ministers speak about border and grain\nBy Maria Hall and John Okafor', 'Maria Hall and John Okafor'],
  ['Ministers speak about border and grain\nBy Maria Hall | May 3, 2022', 'Maria Hall'],
  ['Ministers speak about border and grain\nBy MARIA HALL - 05/03/22 11:04 PM', 'MARIA HALL'],
  ['Office of the Spokesperson', 'Office of the Spokesperson'],
  ['Ministers speak about border and grain\nBy Reuters', undefined],
  ['Ministers speak about border and grain', undefined],
  ['Ministers speak about border and grain\nBy and large they agreed', undefined],
];

const agencies: readonly (readonly [text: string, agency: string | undefined])[] = [
  [`GENEVA (Reuters) - ${BODY}`, 'Reuters'],
  [`GENEVA, May 3 (Xinhua) -- ${BODY}`, 'Xinhua'],
  [`HONOLULU, Hawaii (IslandNewsNow) - ${BODY}`, 'IslandNewsNow'],
  [`The ministers met, NOVA's Geneva correspondent reports.\n\n${BODY}`, 'NOVA'],
  [`LONDON — ${BODY}`, undefined],
  [BODY, undefined],
];

const spokesmen: readonly (readonly [line: string, who: string | undefined])[] = [
  ['The below is attributable to Spokesperson Ned Price:', 'Spokesperson Ned Price'],
  ['The following statement is attributable to the Deputy Spokesperson Ruth Hall.', 'Deputy Spokesperson Ruth Hall'],
  ['The fall in prices was laid to the weather.', undefined],
];

const traces: readonly (readonly [name: string, text: string, reasons: number])[] = [
  ['stray comma', `${BODY} They do it for the benefit of all. , I want to say it once more.`, 1],
  ['a name as a sentence', `They fear the threat posed by the regime. Russia.\n\n${BODY}`, 1],
  [
    'a colon for marks',
    `The minister said: We must not give in. ${BODY}\n\nHe added: The door is open to all of them.`,
    1,
  ],
  ['doubled word', `${BODY} They came to the the hall at noon.`, 1],
  ['clean', BODY, 0],
  ['rightly doubled', `${BODY} He said that that was all he had had to say.`, 0],
  [
    'transcript',
    'QUESTION: Why?\n\nMR HALL: Matt. Go ahead.\n\nQUESTION: Thanks.\n\nMR HALL: He said: No.\n\nQUESTION: Why?',
    0,
  ],
  ['colon before marks', `The minister said: “We must not give in.” He added: “The door is open.” ${BODY}`, 0],
  [
    'tokenised text',
    'The minister , an old man , said so . The aide , a young man , said no . All , in the end , left .',
    0,
  ],
];

describe('a document says', () => {
  it.each(authors)('who wrote it: %s', (head, author) => {
    expect(parse(`${head}\n\n${BODY}`).document.source.author).toBe(author);
  });
  it.each(agencies)('which agency it is from: %s', (text, agency) => {
    expect(parse(text).document.source.agency).toBe(agency);
  });
  it.each(spokesmen)('whom it is attributable to: %s', (line, who) => {
    expect(parse(`Office of the Spokesperson\n\n${line}\n\n${BODY}`).document.attributableTo).toBe(who);
  });
  it.each(traces)('how well it is written: %s', (_, text, reasons) => {
    const { quality } = parse(text).document;
    expect(quality.reasons).toHaveLength(reasons);
    expect(quality.machineTranslated > 0).toBe(reasons > 0);
  });
  it('its title: the headline, else the first sentence', () => {
    expect(parse(`Ministers speak about border and grain\n\n${BODY}`).document.title).toBe(
      'Ministers speak about border and grain',
    );
    expect(parse(BODY).document.title).toMatch(/^The two ministers met .* ports\.$/);
    expect(parse(`The Residence\n\n3:15 P.M. EDT\n\n${BODY}`).document.title).toMatch(/^The two ministers/);
    expect(parse({ text: BODY, title: 'As told' }).document.title).toBe('As told');
    expect(parse('').document.title).toBe('');
  });
});
