import { type QueryError, refusal } from '../syntax/query-error.ts';
import type { WordNode } from '../syntax/query-node.ts';
import { wordsIn } from '../syntax/words.ts';
import { endingIn } from './ending-in.ts';
import { fuzzyTerms } from './fuzzy-terms.ts';
import { stemOf } from './stem-classes.ts';
import type { StemDictionary } from './stem-dictionary.ts';
import type { TermDictionary, TermEntry } from './term-dictionary.ts';
import { HYPHEN, LONGEST_WORD, MOST_PARTS, termOf } from './word-form.ts';
import type { WordGroup } from './word-group.ts';

/** Comes behind whatever a word may go on with. */
const BEHIND_LETTERS = '\uffff';

/** What words are looked up in. */
export interface Lexicon {
  dictionary: TermDictionary;
  /** `undefined` where the index was made without stems. */
  stems: StemDictionary | undefined;
  /** The index holds hyphenated words as a whole. */
  wholes: boolean;
}

const groupOf = (terms: TermEntry[], text: WordGroup['text']): WordGroup => ({
  terms,
  units: terms.reduce((sum, { units }) => sum + units, 0),
  text,
});

function several({ dictionary }: Lexicon, ids: readonly number[]): WordGroup {
  // hits mostly hold the same few words
  const texts: string[] = [];
  return groupOf(ids.map(dictionary.entry), (which) => {
    texts[which] ??= dictionary.text(ids[which]!);
    return texts[which];
  });
}

const single = (text: string, entry: TermEntry | undefined): WordGroup => groupOf(entry ? [entry] : [], () => text);

/**
 * What a word of a query stands for, as words that stand side by side: mostly one. A hyphenated word that is not exact is its
 * parts, so that `arms-control` finds "arms control" too; an exact one is the word as a whole. Throws where a pattern stands for
 * more than `most` words.
 */
export function expandWord(lexicon: Lexicon, node: WordNode, most: number): WordGroup[] {
  const { dictionary } = lexicon;
  const group = (ids: readonly number[]): WordGroup => {
    if (ids.length > most) throw tooMany(node);
    return several(lexicon, ids);
  };
  switch (node.type) {
    case 'word':
      return node.exact ? exactWord(lexicon, node.text) : partsOf(node.text).map((part) => stemmed(lexicon, part));
    case 'prefix': {
      const prefix = termOf(node.text);
      const from = Math.max(dictionary.firstWord, dictionary.lowerBound(prefix));
      const words = dictionary.lowerBound(prefix + BEHIND_LETTERS) - from;
      return [group(Array.from({ length: words }, (_, at) => from + at))];
    }
    case 'suffix':
      return [group([...endingIn(dictionary, termOf(node.text))])];
    case 'fuzzy':
      return [group([...fuzzyTerms(dictionary, termOf(node.text), node.edits).keys()].sort((a, b) => a - b))];
  }
}

const tooMany = ({ text, span }: WordNode): QueryError =>
  refusal(`the pattern with “${text}” stands for too many words of this corpus: give more letters of it.`, span);

function exactWord({ dictionary, wholes }: Lexicon, text: string): WordGroup[] {
  const parts = partsOf(text);
  const whole = parts.join('-');
  if (wholes && isWhole(text, parts.length) && whole.length <= LONGEST_WORD)
    return [single(whole, dictionary.find(whole))];
  return parts.map((part) => single(part, dictionary.find(part)));
}

/** Whether a text is words joined by single hyphens, as the writer joins them. */
function isWhole(text: string, parts: number): boolean {
  if (parts < 2 || parts > MOST_PARTS) return false;
  return text.split(HYPHEN).length === parts && !/\s/.test(text);
}

function stemmed(lexicon: Lexicon, part: string): WordGroup {
  const common = lexicon.stems ? stemOf(part) : part;
  const ids = lexicon.stems?.(common);
  if (ids) return several(lexicon, ids);
  return single(common, lexicon.dictionary.find(common));
}

const partsOf = (text: string): string[] => wordsIn(text).map((part) => part.slice(0, LONGEST_WORD));
