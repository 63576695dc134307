import type { Entity } from '../../schema/entity.ts';
import type { Mention } from '../../schema/mention.ts';
import type { Token } from '../../text/tokenize.ts';
import type { Words } from './words.ts';

/** What noun phrases are read with. */
export interface Ground {
  tokens: readonly Token[];
  classes: Uint16Array;
  words: Words;
  mentionAt: readonly (Mention | undefined)[];
  dated: Uint8Array;
  entities: ReadonlyMap<string, Entity>;
}

export const isName = (ground: Ground, at: number): boolean => ground.mentionAt[at]?.form === 'name';

/** Whether a word may go on a noun phrase: a name, title, portfolio or modifier. */
export function isNominal({ tokens, words, mentionAt, dated }: Ground, at: number, until: number): boolean {
  const token = tokens[at];
  if (!token || at >= until || token.shape !== 'word' || dated[at]) return false;
  if (mentionAt[at] && mentionAt[at]!.form !== 'pronoun') return true;
  if (words.roles.has(token.lower) || words.modifiers.has(token.lower)) return true;
  return token.capital;
}

export const DETERMINERS = new Set('the a an his her their its my our your this that these those both'.split(' '));
