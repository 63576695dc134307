import { describe, expect, it } from 'vitest';
import { parse } from '../../parse.ts';

/** A text, the sieve that answers for its first marked words, who it says spoke, and what. */
const ROWS: [sieve: string, text: string, source: string, content: string[]][] = [
  [
    'said-after',
    '"We are ready to talk," the foreign minister said.',
    'the foreign minister',
    ['"We are ready to talk,"'],
  ],
  ['said-after', '“We are ready,” Ana Ruiz told reporters on Friday.', 'Ana Ruiz', ['“We are ready,”']],
  ['said-after', '"Are you ready?" the senator asked.', 'the senator', ['"Are you ready?"']],
  ['said-after', '"We are ready," Hugh Hill, a farmer, said.', 'Hugh Hill, a farmer', ['"We are ready,"']],
  ['said-after', "''We are ready,'' she said.", 'she', ["''We are ready,''"]],
  [
    'said-after',
    '"We are ready," the head of the agency has often said.',
    'the head of the agency',
    ['"We are ready,"'],
  ],
  ['said-after', '"We are," the minister said, "ready to talk."', 'the minister', ['"We are,"', '"ready to talk."']],
  [
    'said-after',
    '"We are ready," he said. "We were ready long ago."',
    'he',
    ['"We are ready,"', '"We were ready long ago."'],
  ],
  [
    'said-after',
    '"We are ready," he said.\n\n"We were ready long ago."',
    'he',
    ['"We are ready,"', '"We were ready long ago."'],
  ],
  [
    'inverted',
    '"We are ready," said Hugh Hill, a farmer from Leeds, on Friday.',
    'Hugh Hill, a farmer from Leeds',
    ['"We are ready,"'],
  ],
  ['inverted', '"We are ready," said the minister.', 'the minister', ['"We are ready,"']],
  [
    'inverted',
    '"We are ready," says Ms. Ruiz, who lives in Leeds.',
    'Ms. Ruiz, who lives in Leeds',
    ['"We are ready,"'],
  ],
  ['said-before', 'The minister said: "We are ready to talk."', 'The minister', ['"We are ready to talk."']],
  ['said-before', 'The minister told reporters in Salem, Oregon, "We are ready."', 'The minister', ['"We are ready."']],
  [
    'said-before',
    'Hugh Hill, 46, a farmer who lives near Leeds, said, "We are ready."',
    'Hugh Hill, 46, a farmer who lives near Leeds',
    ['"We are ready."'],
  ],
  ['said-before', 'The minister himself said, "We are ready."', 'The minister himself', ['"We are ready."']],
  [
    'said-before',
    'She told the envoys who had gathered in Leeds, "no one should doubt it."',
    'She',
    ['"no one should doubt it."'],
  ],
  ['said-before', 'Citing "duties at home," the envoy stayed in Leeds.', 'the envoy', ['"duties at home,"']],
  ['said-before', 'Many held signs that said "we are many."', 'that', ['"we are many."']],
  [
    'said-after',
    '"We are ready," Hugh Hill, founder of the group, tells the Post.',
    'Hugh Hill, founder of the group',
    ['"We are ready,"'],
  ],
  [
    'inverted',
    '"We are ready," said ranking member Hugh Hill, a farmer.',
    'ranking member Hugh Hill, a farmer',
    ['"We are ready,"'],
  ],
  ['inverted', '"We are ready," reads a Friday editorial.', 'a Friday editorial', ['"We are ready,"']],
  ['said-after', '"We are ready," the two write.', 'the two', ['"We are ready,"']],
  ['said-before', 'Yet another said, "We are ready."', 'another', ['"We are ready."']],
  [
    'said-before',
    'The guild-linked envoy is shown lecturing: "Take heed of that."',
    'The guild-linked envoy',
    ['"Take heed of that."'],
  ],
  [
    'in-a-statement',
    'The ministry put out a statement late on Friday.\n\n"We are ready to talk, and we always were."',
    'The ministry',
    ['"We are ready to talk, and we always were."'],
  ],
  ['aside', 'The vote "is as good as lost," as the envoy said on Friday.', 'the envoy', ['"is as good as lost,"']],
  [
    'in-passing',
    'The senator thanked the crowd for "standing with us in the cold."',
    'The senator',
    ['"standing with us in the cold."'],
  ],
  [
    'governing-clause',
    'The minister said her plan "would come to nothing at all" in the end.',
    'The minister',
    ['her plan "would come to nothing at all" in the end'],
  ],
  [
    'governing-clause',
    'The minister added that, "if need be, we will go on."',
    'The minister',
    ['that, "if need be, we will go on."'],
  ],
  [
    'governing-clause',
    'The minister warned that any attack, however small, would meet a "swift answer".',
    'The minister',
    ['that any attack, however small, would meet a "swift answer"'],
  ],
  ['governing-clause', 'The envoy called the talks "useful" on Monday.', 'The envoy', ['the talks "useful" on Monday']],
  ['governing-clause', 'The envoy vowed to "fight on" until spring.', 'The envoy', ['to "fight on" until spring']],
  [
    'according-to',
    'According to the envoy, the talks were "useful" to all.',
    'the envoy',
    ['the talks were "useful" to all'],
  ],
  [
    'closing-clause',
    'The talks were "useful" and would go on, the envoy said.',
    'the envoy',
    ['The talks were "useful" and would go on'],
  ],
  ['colon', 'He put it bluntly.\n\nMs. Ruiz: "We are ready to talk."', 'Ms. Ruiz', ['"We are ready to talk."']],
  ['colon', 'The minister put it bluntly:\n\n"We are ready to talk."', 'The minister', ['"We are ready to talk."']],
  [
    'signature',
    '"The summit gave us hope for peace."\n\n— Jane Doe, Leeds',
    'Jane Doe',
    ['"The summit gave us hope for peace."'],
  ],
  ['signature', '"The summit gave us hope" – Jane Doe.', 'Jane Doe', ['"The summit gave us hope"']],
  ['caption', '"We were not heard": Jane Doe in Geneva on Friday.', 'Jane Doe', ['"We were not heard"']],
  [
    'caption',
    'The ministers met in Geneva.\n\nJane Doe, right, with aides in Geneva. "We were not heard."',
    'Jane Doe',
    ['"We were not heard."'],
  ],
  ['in-words', 'It was, in the words of the envoy, "a farce".', 'the envoy', ['"a farce"']],
  ['in-words', 'In her words, "it was a farce".', 'her', ['"it was a farce"']],
  [
    'nearest',
    'The minister looked tired that evening. "We are ready to talk now."',
    'The minister',
    ['"We are ready to talk now."'],
  ],
];

/** Marks that quote nobody. */
const NOBODY = [
  'The army sent 90 tons of "lethal aid" to the port.',
  'The writer of "Hard Days" was born in Leeds.',
  'The host of "Morning Talk," a radio show, resigned.',
  'Edward "Ted" Hall opened the fair.',
  'Guests met to discuss the "grand bargain" of last year.',
];

const quotesOf = (text: string) => parse(text).annotations.filter((annotation) => annotation.kind === 'quote');

describe('speaker sieves', () => {
  it.each(ROWS)('%s: %s', (sieve, text, source, content) => {
    const quote = quotesOf(text).find(({ marked, within }) => marked && !within)!;
    const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
    expect(quote.sieve).toBe(sieve);
    expect(quote.source && slice(quote.source)).toBe(source);
    expect(quote.content.map(slice)).toEqual(content);
  });

  it.each(NOBODY)('nobody: %s', (text) => {
    expect(quotesOf(text).map(({ form, who }) => [form, who])).toEqual([['scare', []]]);
  });

  it('gives the words after a second clause to that clause', () => {
    const text = '"We are ready," the minister said, adding that talks "will go on."';
    expect(quotesOf(text).map(({ verb, form }) => [verb, form])).toEqual([
      ['say', 'direct'],
      ['add', 'mixed'],
    ]);
  });

  it('does not take a cue of the next paragraph for the words before it', () => {
    const text = 'Ruiz said, "We are ready."\n\nHill asked, "Are you sure of that?"';
    const sources = quotesOf(text).map(({ source }) => source && text.slice(source.start, source.end));
    expect(sources).toEqual(['Ruiz', 'Hill']);
  });
});
