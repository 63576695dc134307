import { addPlain, findPlain, type PlainWords, plainWords, TOLD_APART } from './plain-words.ts';
import { type ScannedWords, scannedWords, scanWords } from './scan-words.ts';
import { addSpelt, findSpelt, type SpeltWords, speltWords } from './spelt-words.ts';
import { LONGEST_WORD, termOf } from './word-form.ts';

/** What a stretch of text that is no word is numbered. */
export const NO_TERM = 0;

/** All terms met while writing, numbered from 1 as they come. */
export interface Vocabulary {
  /** By number. `terms[0]` is no term. */
  terms: string[];
  /** Words of the letters A to Z, and words as they are spelt. */
  plain: PlainWords;
  spelt: SpeltWords;
  /** Terms that the table of plain words does not hold. */
  numbers: Map<string, number>;
  /** What `numberOf` reads a plain term into. */
  own: ScannedWords;
  found: Uint32Array;
}

export const vocabulary = (): Vocabulary => ({
  terms: [''],
  plain: plainWords(),
  spelt: speltWords(),
  numbers: new Map([['', NO_TERM]]),
  own: scannedWords(),
  found: new Uint32Array(1),
});

const PLAIN = /^[a-z]+$/;
const isPlain = (term: string): boolean => term.length <= TOLD_APART && PLAIN.test(term);

/** A shorter part of a text is a copy; a longer one would keep the whole text alive. */
const COPIED = 13;

/** Puts the numbers of the words of a text into `into`, each found by its letters before any string is made of them. */
export function numberWords(known: Vocabulary, text: string, words: ScannedWords, into: Uint32Array): void {
  const { count, odd, odds, bounds } = words;
  let next = 0;
  for (let word = 0; word < count; word++) {
    const stop = next < odds ? odd[next]! : count;
    word = findPlain(known.plain, words, word, stop, into);
    if (word === count) return;
    if (word === stop) next++;
    into[word] =
      word === stop || bounds[word * 2 + 1]! - bounds[word * 2]! > TOLD_APART
        ? numberSpelt(known, text, words, word)
        : addWord(known, text, words, word);
  }
}

/** The number of a plain word that was not met before. */
function addWord({ terms, plain }: Vocabulary, text: string, words: ScannedWords, word: number): number {
  const number = terms.length;
  terms.push(text.slice(words.bounds[word * 2], words.bounds[word * 2 + 1]).toLowerCase());
  addPlain(plain, words, word, number);
  return number;
}

/** The number of a word that is not plain. */
function numberSpelt(
  known: Vocabulary,
  text: string,
  { bounds, units: { units } }: ScannedWords,
  word: number,
): number {
  const start = bounds[word * 2]!;
  const end = bounds[word * 2 + 1]!;
  const found = findSpelt(known.spelt, units, start, end);
  if (found !== NO_TERM) return found;
  const number = numberOf(known, termOf(copied(text, start, end)));
  // what is no word at all is looked up again
  if (number !== NO_TERM && end - start <= LONGEST_WORD) addSpelt(known.spelt, units, start, end, number);
  return number;
}

/** The number of a term as it stands in the dictionary. */
export function numberOf(known: Vocabulary, term: string): number {
  const { terms, plain, numbers, own, found } = known;
  if (isPlain(term)) {
    scanWords(term, own);
    return findPlain(plain, own, 0, 1, found) === 1 ? found[0]! : addWord(known, term, own, 0);
  }
  let number = numbers.get(term);
  if (number === undefined) {
    number = terms.length;
    terms.push(term);
    numbers.set(term, number);
  }
  return number;
}

function copied(text: string, start: number, end: number): string {
  const written = text.slice(start, end);
  return end - start < COPIED ? written : written.split('').join('');
}
