import type { Span } from '../schema/span.ts';
import { tokenize } from '../text/tokenize.ts';
import type { Passage } from './passages.ts';
import { searchable, type Term } from './terms.ts';

/** Passages do not touch: a phrase never runs from one into the next. */
const GAP = 8;

interface IndexedDocument {
  id: string;
  length: number;
  /** By word position: where the word stands in the document. A gap between passages holds nothing. */
  words: (Span | undefined)[];
}

/** Where a document holds the terms, and how well it answers (BM25). */
export interface Match {
  document: string;
  score: number;
  /** In text order. `term` is the number of the term found there. */
  places: { span: Span; term: number }[];
}

/** The words of documents, in place. */
export interface TextIndex {
  /** Documents that hold every term, best first. */
  search(terms: readonly Term[]): Match[];
  /** Every place of a word or phrase, by document, in text order. */
  places(term: Term): { document: string; span: Span }[];
}

/** Saturation of a term's frequency and weight of a document's length: the usual values (Robertson and Zaragoza 2009). */
const K1 = 1.2;
const B = 0.75;

/** Indexes documents by word. Documents are told in the order given. */
export function textIndex(documents: Iterable<{ id: string; passages: readonly Passage[] }>): TextIndex {
  const indexed: IndexedDocument[] = [];
  const postings = new Map<string, Map<number, number[]>>();
  for (const { id, passages } of documents) {
    const words: (Span | undefined)[] = [];
    let length = 0;
    for (const passage of passages) {
      if (words.length > 0) words.length += GAP;
      for (const token of searchable(tokenize(passage.text))) {
        let byDocument = postings.get(token.lower);
        if (!byDocument) {
          byDocument = new Map();
          postings.set(token.lower, byDocument);
        }
        const positions = byDocument.get(indexed.length);
        if (positions) positions.push(words.length);
        else byDocument.set(indexed.length, [words.length]);
        words.push({ start: passage.start + token.start, end: passage.start + token.end });
        length++;
      }
    }
    indexed.push({ id, length, words });
  }
  const averageLength = indexed.reduce((sum, { length }) => sum + length, 0) / Math.max(1, indexed.length) || 1;

  /** Word positions where a term begins, by document. */
  function find(term: Term): Map<number, number[]> {
    const lists = term.map((word) => postings.get(word));
    const [first] = lists;
    if (!first || lists.some((list) => list === undefined)) return new Map();
    if (term.length === 1) return first;
    const rest = lists.slice(1) as Map<number, number[]>[];
    const found = new Map<number, number[]>();
    for (const [document, positions] of first) {
      const sets = rest.map((list) => new Set(list.get(document)));
      const starts = positions.filter((at) => sets.every((set, index) => set.has(at + index + 1)));
      if (starts.length > 0) found.set(document, starts);
    }
    return found;
  }

  const span = (document: number, at: number, length: number): Span => {
    const { words } = indexed[document]!;
    return { start: words[at]!.start, end: words[at + length - 1]!.end };
  };

  return {
    search(terms) {
      if (terms.length === 0) return [];
      const found = terms.map(find);
      const rarest = found.reduce((least, list) => (list.size < least.size ? list : least));
      const matches: Match[] = [];
      for (const document of rarest.keys()) {
        if (!found.every((list) => list.has(document))) continue;
        const relative = 1 - B + (B * indexed[document]!.length) / averageLength;
        let score = 0;
        const places: Match['places'] = [];
        found.forEach((list, index) => {
          const positions = list.get(document)!;
          const idf = Math.log(1 + (indexed.length - list.size + 0.5) / (list.size + 0.5));
          score += (idf * positions.length * (K1 + 1)) / (positions.length + K1 * relative);
          for (const at of positions) places.push({ span: span(document, at, terms[index]!.length), term: index });
        });
        places.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
        matches.push({ document: indexed[document]!.id, score, places });
      }
      return matches.sort((a, b) => b.score - a.score || (a.document < b.document ? -1 : 1));
    },
    places(term) {
      if (term.length === 0) return [];
      const found = [...find(term)].sort(([a], [b]) => a - b);
      return found.flatMap(([document, positions]) =>
        positions.map((at) => ({ document: indexed[document]!.id, span: span(document, at, term.length) })),
      );
    },
  };
}
