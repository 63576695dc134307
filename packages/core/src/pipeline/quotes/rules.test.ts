import { describe, expect, it } from 'vitest';
import { parse } from '../parse.ts';

/** What is reported without marks: rule, text, source, cue and content of the outermost report. */
const ROWS: [rule: string, text: string, source: string, cue: string, content: string][] = [
  [
    'reported-clause',
    'The minister said that the talks would go on.',
    'The minister',
    'said',
    'that the talks would go on',
  ],
  [
    'reported-clause',
    'The minister said on Friday the talks would go on.',
    'The minister',
    'said',
    'the talks would go on',
  ],
  [
    'reported-clause',
    'Ana Ruiz on Friday told the council that the talks would go on.',
    'Ana Ruiz',
    'told',
    'that the talks would go on',
  ],
  ['reported-clause', 'Some said the talks would fail.', 'Some', 'said', 'the talks would fail'],
  ['reported-clause', 'The union has also vowed to strike.', 'The union', 'has also vowed', 'to strike'],
  [
    'reported-clause',
    'Officials on Tuesday asked the court to lift the ban.',
    'Officials',
    'asked',
    'the court to lift the ban',
  ],
  [
    'reported-clause',
    'Ms. Ruiz took to the radio, saying that the talks had failed.',
    'Ms. Ruiz',
    'saying',
    'that the talks had failed',
  ],
  ['closing-report', 'The talks would go on, the minister said.', 'the minister', 'said', 'The talks would go on'],
  [
    'according-to',
    'Talks would go on, according to a senior official.',
    'a senior official',
    'according to',
    'Talks would go on',
  ],
  [
    'according-to',
    'According to the ministry, talks would go on.',
    'the ministry',
    'According to',
    'talks would go on',
  ],
  ['closing-report', 'The talks, the envoy said, are dead.', 'the envoy', 'said', 'The talks | are dead'],
  [
    'closing-report',
    'The talks had ended, people close to them explained.',
    'people close to them',
    'explained',
    'The talks had ended',
  ],
  [
    'colon',
    'The minister said: We are ready. We were ready long ago.',
    'The minister',
    'said',
    'We are ready. We were ready long ago.',
  ],
  ['reported-clause', "The envoy says they're ready.", 'The envoy', 'says', "they're ready"],
  ['reported-clause', '42% say they are ready.', '42%', 'say', 'they are ready'],
  ['reported-clause', 'The envoy says heckler deserves a rest.', 'The envoy', 'says', 'heckler deserves a rest'],
  ['according-to', 'But, according to the poll, talks would go on.', 'the poll', 'according to', 'talks would go on'],
  [
    'closing-report',
    'The race will be tight, said Hugh Hill, a farmer.',
    'Hugh Hill, a farmer',
    'said',
    'The race will be tight',
  ],
  [
    'tweet',
    'We are ready to talk! — Ana Ruiz (@anaruiz) May 21, 2016',
    'Ana Ruiz (@anaruiz)',
    '',
    'We are ready to talk!',
  ],
  ['reported-matter', 'Paris this week denounced the remarks.', 'Paris', 'denounced', 'the remarks'],
  [
    'reported-clause',
    'Foreign Minister Jan Novák told reporters that the talks would go on.',
    'Foreign Minister Jan Novák',
    'told',
    'that the talks would go on',
  ],
  [
    'reported-clause',
    'Prime Minister Theresa May said that the talks would go on.',
    'Prime Minister Theresa May',
    'said',
    'that the talks would go on',
  ],
  ['reported-matter', 'The ministry praised the new law.', 'The ministry', 'praised', 'the new law'],
  [
    'reported-matter',
    'Ana Ruiz told a journalist about the secret talks.',
    'Ana Ruiz',
    'told',
    'about the secret talks',
  ],
];

const NONE = [
  'Officials met in Geneva on Friday.',
  'The reports that came in were bad.',
  'The united states of the region met in Geneva.',
  "The minister's claims were false.",
  'The plan announced by the minister is dead.',
  'He told the story of a farmer who lost his land.',
  'He left without saying goodbye.',
  'The vote was close.',
];

const quotesOf = (text: string) => parse(text).annotations.filter((annotation) => annotation.kind === 'quote');

describe('reports without marks', () => {
  it.each(ROWS)('%s: %s', (rule, text, source, cue, content) => {
    const quote = quotesOf(text).findLast(({ within }) => !within)!;
    const slice = (span?: { start: number; end: number }) => span && text.slice(span.start, span.end);
    expect([quote.rule, slice(quote.source), slice(quote.cue) ?? '', quote.content.map(slice).join(' | ')]).toEqual([
      rule,
      source,
      cue,
      content,
    ]);
    expect(quote.marked).toBe(false);
  });

  it.each(NONE)('none: %s', (text) => {
    expect(quotesOf(text)).toEqual([]);
  });

  it('a question has somebody it was put to, and may have nobody who put it', () => {
    const [nobody] = quotesOf('Asked whether she was ready, Ana Ruiz said yes.');
    expect([nobody!.who, nobody!.verb]).toEqual([[], 'ask']);
    const [somebody] = quotesOf('Ana Ruiz was asked by a reporter whether talks would go on.');
    expect(somebody!.who.map(({ role, name }) => [role, name])).toEqual([
      ['speaker', 'a reporter'],
      ['addressee', 'Ana Ruiz'],
    ]);
  });

  it('a second verb of the same subject begins a report of its own', () => {
    const text = 'Ms. Ruiz denied the claim but said talks would go on, and warned that time was short.';
    expect(quotesOf(text).map(({ verb, content }) => [verb, text.slice(content[0]!.start, content[0]!.end)])).toEqual(
      expect.arrayContaining([
        ['deny', 'the claim'],
        ['say', 'talks would go on'],
        ['warn', 'that time was short'],
      ]),
    );
  });

  it('a who-clause with a verb of its own does not cut the subject', () => {
    const text = 'Barkley, who said he often votes, said one candidate stood out.';
    const quote = quotesOf(text).find(({ source }) => source?.start === 0)!;
    expect(text.slice(quote.source!.start, quote.source!.end)).toBe('Barkley, who said he often votes');
  });

  it('what is not said is not sure', () => {
    const [quote] = quotesOf('The minister did not say that talks would go on.');
    expect(quote!.confidence).toBeLessThan(0.4);
  });
});

describe('reports within reports', () => {
  it('relays what an agency reports', () => {
    const text = 'Lavrov called the talks "useful," the state news agency TASS reported.';
    const inner = quotesOf(text).find(({ within }) => within)!;
    const outer = quotesOf(text).find(({ id }) => id === inner.within)!;
    expect(outer.who.map(({ role, name }) => [role, name])).toEqual([['speaker', 'TASS']]);
    expect(inner.who.map(({ role, name }) => [role, name])).toEqual([
      ['speaker', 'Sergey Lavrov'],
      ['relayer', 'TASS'],
    ]);
  });

  it('keeps the levels of a chain', () => {
    const text = 'Lavrov told Carlson that Blinken had told him that the war could end.';
    const [outer, inner] = quotesOf(text);
    expect(inner!.within).toBe(outer!.id);
    expect(inner!.who).toContainEqual(expect.objectContaining({ role: 'relayer', entity: 'person/sergey-lavrov' }));
  });

  it('says where it was said', () => {
    const [quote] = quotesOf('Ana Ruiz told reporters in Geneva on Friday that talks with Russia would go on.');
    expect(quote!.where).toEqual(['place/geneva']);
    expect(quotesOf('Ana Ruiz said that talks in Geneva would go on.')[0]!.where).toEqual([]);
  });

  it('says through what it was said', () => {
    const [quote] = quotesOf('"We are ready," Ned Price said in a readout on Friday.');
    expect(quote!.medium).toBe('readout');
    expect(quotesOf('The talks were useful, she told a press conference.')[0]!.medium).toBe('press-conference');
  });
});
