import { plainWords, TOLD_APART } from './plain-words.ts';
import { type ScannedWords, scannedWords, scanWords } from './scan-words.ts';
import { speltWords } from './spelt-words.ts';
import { LONGEST_WORD, termOf } from './word-form.ts';

/** What a stretch of text that is no word is numbered. */
export const NO_TERM = 0;

/** All terms met while writing, numbered from 1 as they come. */
export interface Vocabulary {
  /** By number. `terms[0]` is no term. */
  terms: string[];
  /** Puts the numbers of the words of a text into `into`, each found by its letters before any string is made of them. */
  number(text: string, words: ScannedWords, into: Uint32Array): void;
  /** The number of a term as it stands in the dictionary. */
  numberOf(term: string): number;
}

/** Terms that the table of plain words holds; all others are in a map. */
const PLAIN = /^[a-z]+$/;
const isPlain = (term: string): boolean => term.length <= TOLD_APART && PLAIN.test(term);

/** A shorter part of a text is a copy; a longer one would keep the whole text alive. */
const COPIED = 13;

export function vocabulary(): Vocabulary {
  const terms = [''];
  const numbers = new Map<string, number>([['', NO_TERM]]);
  const plain = plainWords();
  const spelt = speltWords();

  /** What `numberOf` reads a plain term into. */
  const own = scannedWords();
  const found = new Uint32Array(1);

  function add(term: string): number {
    terms.push(term);
    return terms.length - 1;
  }

  function numberOf(term: string): number {
    if (isPlain(term)) {
      scanWords(term, own);
      if (plain.find(own, 0, 1, found) === 1) return found[0]!;
      const number = add(term);
      plain.add(own, 0, number);
      return number;
    }
    let known = numbers.get(term);
    if (known === undefined) {
      known = add(term);
      numbers.set(term, known);
    }
    return known;
  }

  function number(text: string, words: ScannedWords, into: Uint32Array): void {
    const { count, odd, odds, bounds } = words;
    let word = 0;
    for (let next = 0; word < count; word++) {
      const stop = next < odds ? odd[next]! : count;
      word = plain.find(words, word, stop, into);
      if (word === count) return;
      const start = bounds[word * 2]!;
      const end = bounds[word * 2 + 1]!;
      if (word === stop) next++;
      else if (end - start <= TOLD_APART) {
        into[word] = add(text.slice(start, end).toLowerCase());
        plain.add(words, word, into[word]!);
        continue;
      }
      let term = spelt.find(text, start, end);
      if (term === NO_TERM) {
        term = numberOf(termOf(copied(text, start, end)));
        // what is no word at all is looked up again
        if (term !== NO_TERM && end - start <= LONGEST_WORD) spelt.add(text, start, end, term);
      }
      into[word] = term;
    }
  }

  return { terms, number, numberOf };
}

function copied(text: string, start: number, end: number): string {
  const written = text.slice(start, end);
  return end - start < COPIED ? written : written.split('').join('');
}
