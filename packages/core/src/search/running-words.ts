import type { Span } from '../schema/span.ts';
import { tokenize } from '../text/tokenize.ts';
import type { Passage } from './passages.ts';
import { searchable } from './terms.ts';

/** A document as a row of words. All arrays run along the words. */
export interface RunningText {
  id: string;
  /** Numbers in the vocabulary. */
  words: Int32Array;
  /** Where each word stands in the document. */
  starts: Int32Array;
  ends: Int32Array;
  /** Words with the same number stand in one passage. */
  passages: Int32Array;
  /** Words with the same number stand in one sentence; none runs over the end of a passage. */
  sentences: Int32Array;
}

/** Documents as rows of words, for what is counted along the text. */
export interface RunningWords {
  vocabulary: readonly string[];
  documents: readonly RunningText[];
}

interface Source {
  id: string;
  passages: readonly Passage[];
  /** In text order. */
  sentences: readonly Span[];
}

/** Reads documents as rows of folded words, numbered as they first come. */
export function runningWords(sources: Iterable<Source>): RunningWords {
  const numbers = new Map<string, number>();
  const vocabulary: string[] = [];
  const numberOf = (word: string): number => {
    let number = numbers.get(word);
    if (number === undefined) {
      number = vocabulary.length;
      numbers.set(word, number);
      vocabulary.push(word);
    }
    return number;
  };
  return { vocabulary, documents: Array.from(sources, (source) => readRow(source, numberOf)) };
}

function readRow({ id, passages, sentences }: Source, numberOf: (word: string) => number): RunningText {
  const words: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const inPassage: number[] = [];
  const inSentence: number[] = [];
  let sentence = 0;
  let number = 0;
  passages.forEach((passage, index) => {
    number++;
    for (const token of searchable(tokenize(passage.text))) {
      const start = passage.start + token.start;
      const before = sentence;
      while (sentence < sentences.length && sentences[sentence]!.end <= start) sentence++;
      if (sentence !== before) number++;
      words.push(numberOf(token.lower));
      starts.push(start);
      ends.push(passage.start + token.end);
      inPassage.push(index);
      inSentence.push(number);
    }
  });
  return {
    id,
    words: Int32Array.from(words),
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    passages: Int32Array.from(inPassage),
    sentences: Int32Array.from(inSentence),
  };
}

/** The words a span covers: the number of the first, and one past the last. */
export function wordsOf({ starts, ends }: RunningText, { start, end }: Span): { from: number; to: number } {
  const from = firstAtLeast(ends, start + 1);
  return { from, to: Math.max(from, firstAtLeast(starts, end)) };
}

/** The first place in an ascending list whose value is not below `value`. */
function firstAtLeast(list: Int32Array, value: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (list[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
