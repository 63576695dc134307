/** Counts of terms, which are known by numbers. Reused along a whole corpus, so it keeps lists of numbers and no objects. */
export interface Tally {
  /** The term that continues another by a word: the number of `arms control` from those of `arms` and `control`. */
  continued(term: number, word: number): number;
  /** Counts a term once, in a document and in each of the groups. */
  add(term: number, document: number, groups: readonly number[]): void;
  addNear(term: number): void;
  count(term: number): number;
  documents(term: number): number;
  near(term: number): number;
  /** Counts by group, in the order of the groups. */
  byGroup(term: number): [group: number, count: number][];
  /** Every term counted. */
  terms(): number[];
  /** The words of a term. */
  words(term: number): number[];
}

/** A tally over a vocabulary of so many words. The first numbers are the words themselves. */
export function tally(vocabulary: number): Tally {
  const counts: number[] = new Array(vocabulary).fill(0);
  const documents: number[] = new Array(vocabulary).fill(0);
  const last: number[] = new Array(vocabulary).fill(-1);
  const near: number[] = new Array(vocabulary).fill(0);
  const longer = new Map<number, number>();
  const parts: [term: number, word: number][] = [];
  const grouped = new Map<number, Map<number, number>>();
  return {
    continued: (term, word) => {
      const key = term * vocabulary + word;
      let number = longer.get(key);
      if (number === undefined) {
        number = counts.length;
        longer.set(key, number);
        parts.push([term, word]);
        counts.push(0);
        documents.push(0);
        last.push(-1);
        near.push(0);
      }
      return number;
    },
    add: (term, document, groups) => {
      counts[term]!++;
      if (last[term] !== document) {
        last[term] = document;
        documents[term]!++;
      }
      if (groups.length === 0) return;
      let own = grouped.get(term);
      if (!own) {
        own = new Map();
        grouped.set(term, own);
      }
      for (const group of groups) own.set(group, (own.get(group) ?? 0) + 1);
    },
    addNear: (term) => {
      near[term]!++;
    },
    count: (term) => counts[term]!,
    documents: (term) => documents[term]!,
    near: (term) => near[term]!,
    byGroup: (term) => [...(grouped.get(term) ?? [])].sort(([a], [b]) => a - b),
    terms: () => [...counts.keys()].filter((term) => counts[term]! > 0),
    words: (term) => {
      const found: number[] = [];
      let rest = term;
      while (rest >= vocabulary) {
        const [before, word] = parts[rest - vocabulary]!;
        found.unshift(word);
        rest = before;
      }
      return [rest, ...found];
    },
  };
}
