import { describe, expect, it } from 'vitest';
import { tokenize } from '../../text/tokenize.ts';
import { english } from '../english.ts';
import { nounPhraseAfter } from './noun-phrase-after.ts';
import { nounPhraseBefore } from './noun-phrase-before.ts';
import { wordClasses } from './word-classes.ts';

const tagged = (text: string) => {
  const tokens = tokenize(text);
  return { tokens, classes: wordClasses({ lexicons: english, layer: () => tokens }) };
};

/** `|` stands where the verb is. */
const BEFORE: [text: string, phrase: string | undefined][] = [
  ['Ana Ruiz | said', 'Ana Ruiz'],
  ['he | said', 'he'],
  ['On Friday, the minister | said', 'the minister'],
  ['On Friday the minister | said', 'the minister'],
  ['In Geneva, Mr. Hill | said', 'Mr. Hill'],
  ['the head of the agency | said', 'the head of the agency'],
  ['But the top US diplomat | said', 'the top US diplomat'],
  ['Ana Ruiz, a doctor, | said', 'Ana Ruiz, a doctor'],
  ['Ana Ruiz, 46, a doctor from Leeds, | said', 'Ana Ruiz, 46, a doctor from Leeds'],
  ['Ana Ruiz — a doctor — | said', 'Ana Ruiz'],
  ['Ana Ruiz, in an interview, | said', 'Ana Ruiz'],
  ['Sen. Ana Ruiz (D-Ore.) | said', 'Sen. Ana Ruiz (D-Ore.)'],
  ['Blinken and Lavrov | said', 'Blinken and Lavrov'],
  ['the talks failed because the minister | said', 'the minister'],
  ['sources familiar with the plans | said', 'sources familiar with the plans'],
  ['a man who | said', 'who'],
  ['and | said', undefined],
  ['that they | said', 'they'],
];

const AFTER: [text: string, phrase: string | undefined][] = [
  ['said | Ana Ruiz.', 'Ana Ruiz'],
  ['said | the minister on Friday.', 'the minister'],
  ['said | Ana Ruiz, a doctor from Leeds, on Friday.', 'Ana Ruiz, a doctor from Leeds'],
  ['said | Ana Ruiz, who lives in Leeds.', 'Ana Ruiz, who lives in Leeds'],
  ['said | Ana Ruiz, adding that', 'Ana Ruiz'],
  ['said | the head of the agency as he left.', 'the head of the agency'],
  ['told | reporters that', 'reporters'],
  ['told | a room of farmers referring to the plan', 'a room of farmers'],
  ['said | , and', undefined],
];

const cut = (text: string, find: typeof nounPhraseBefore): string | undefined => {
  const at = text.indexOf('|');
  const clean = text.slice(0, at) + text.slice(at + 2);
  const { tokens, classes } = tagged(clean);
  const verb = tokens.findIndex(({ start }) => start >= at);
  const found = find({ tokens, classes }, verb, find === nounPhraseBefore ? 0 : tokens.length);
  return found && clean.slice(tokens[found.from]!.start, tokens[found.to - 1]!.end);
};

describe('noun phrases', () => {
  it.each(BEFORE)('before the verb: %s', (text, phrase) => {
    expect(cut(text, nounPhraseBefore)).toBe(phrase);
  });
  it.each(AFTER)('after the verb: %s', (text, phrase) => {
    expect(cut(text, (all, at, limit) => nounPhraseAfter(all, at, limit, { descriptions: true }))).toBe(phrase);
  });
});
