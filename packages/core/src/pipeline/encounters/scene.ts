import type { Entity } from '../../schema/entity.ts';
import type { EncounterWord } from '../../schema/lexicons.ts';
import type { Mention } from '../../schema/mention.ts';
import type { Quote } from '../../schema/quote.ts';
import { latest } from '../../text/latest.ts';
import type { PhraseMatch } from '../../text/phrases.ts';
import type { Token } from '../../text/tokenize.ts';
import { wordBits } from '../../text/word-bits.ts';
import { wordClasses } from '../grammar/word-classes.ts';
import type { Reading } from '../reading.ts';
import type { Ground } from './ground.ts';
import { type Party, partiesOf } from './party.ts';
import { type Words, wordsOf } from './words.ts';

export type EncounterNeeds =
  | 'section'
  | 'token'
  | 'sentence'
  | 'mention'
  | 'entity'
  | 'date'
  | 'quantity'
  | 'topic'
  | 'quote';

/** A word of the lexicon, where it stands. */
export type Trigger = PhraseMatch<EncounterWord>;

/** A sentence that holds a trigger, with the parties it names. */
export interface Clause {
  /** Tokens `from` to `to`, exclusive. */
  from: number;
  to: number;
  index: number;
  triggers: readonly Trigger[];
  /** Tokens of words that only some rules look at: "told", "attended". */
  cues: readonly number[];
  /** Read when first asked for. No getter: each would make a kind of object of its own, which keeps the document in memory. */
  parties(): readonly Party[];
}

const isCue = wordBits(
  'told same attended attends attending attend attendance present responded responding replied answered countered retorted readout statement opening welcoming introductory sat seated sitting ahead tweeted earlier separately meanwhile'
    .split(' ')
    .map((word) => [word, 1] as const),
);

/** What the rules look at, worked out once for a document. */
export interface Scene {
  reading: Reading<EncounterNeeds>;
  tokens: readonly Token[];
  classes: Uint16Array;
  words: Words;
  /** Token → the mention it belongs to; the mention of a person before any other. */
  mentionAt: readonly (Mention | undefined)[];
  /** 1 where a date expression covers the token. */
  dated: Uint8Array;
  entities: ReadonlyMap<string, Entity>;
  clauses: readonly Clause[];
  /** Quotes by the start of their content, for finding who tells a clause. */
  quotes: readonly Quote[];
}

export const scene = latest((reading: Reading<EncounterNeeds>): Scene => {
  const tokens = reading.layer('token');
  const words = wordsOf(reading.lexicons);
  const base = {
    reading,
    tokens,
    classes: wordClasses(reading),
    words,
    mentionAt: mentionsByToken(tokens, reading.layer('mention')),
    dated: datedTokens(tokens, reading.layer('date')),
    entities: new Map(reading.layer('entity').map((entity) => [entity.id, entity])),
    quotes: reading.layer('quote'),
  };
  const clauses: Clause[] = [];
  let at = 0;
  reading.layer('sentence').forEach((sentence, index) => {
    while (at < tokens.length && tokens[at]!.start < sentence.span.start) at++;
    const from = at;
    const cues: number[] = [];
    for (; at < tokens.length && tokens[at]!.end <= sentence.span.end; at++)
      if (isCue(tokens[at]!) !== 0) cues.push(at);
    clauses.push(clauseOf(base, from, at, index, [...words.triggers.all(tokens, from, at)], cues));
  });
  return { ...base, clauses };
});

function clauseOf(
  ground: Ground,
  from: number,
  to: number,
  index: number,
  triggers: readonly Trigger[],
  cues: readonly number[],
): Clause {
  let parties: readonly Party[] | undefined;
  return {
    from,
    to,
    index,
    triggers,
    cues,
    parties: () => {
      parties ??= partiesOf(ground, from, to);
      return parties;
    },
  };
}

function mentionsByToken(tokens: readonly Token[], mentions: readonly Mention[]): (Mention | undefined)[] {
  const found = new Array<Mention | undefined>(tokens.length).fill(undefined);
  let first = 0;
  for (const mention of mentions) {
    while (first < tokens.length && tokens[first]!.end <= mention.span.start) first++;
    for (let at = first; at < tokens.length && tokens[at]!.start < mention.span.end; at++) {
      const before = found[at];
      if (!before || (mention.entity.startsWith('person/') && !before.entity.startsWith('person/')))
        found[at] = mention;
    }
  }
  return found;
}

function datedTokens(tokens: readonly Token[], dates: readonly { span: { start: number; end: number } }[]): Uint8Array {
  const dated = new Uint8Array(tokens.length);
  let first = 0;
  for (const { span } of dates) {
    while (first < tokens.length && tokens[first]!.end <= span.start) first++;
    for (let at = first; at < tokens.length && tokens[at]!.start < span.end; at++) dated[at] = 1;
  }
  return dated;
}
