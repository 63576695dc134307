import type { Terms } from '../../schema/terms.ts';

/** The parts of a sub-corpus, numbered as they first come, with how much there is of each. */
export interface GroupList {
  addTokens(values: readonly string[], document: number, count: number): void;
  /** The numbers of values that a word has been added under. */
  numbers(values: readonly string[]): readonly number[];
  all(name: (value: string) => string | undefined): NonNullable<Terms['groups']>;
}

export function groupList(): GroupList {
  const found = new Map<string, { number: number; tokens: number; documents: number; last: number }>();
  const kept = new Map<readonly string[], readonly number[]>();
  return {
    addTokens: (values, document, count) => {
      for (const value of values) {
        let group = found.get(value);
        if (!group) {
          group = { number: found.size, tokens: 0, documents: 0, last: -1 };
          found.set(value, group);
        }
        group.tokens += count;
        if (group.last !== document) group.documents++;
        group.last = document;
      }
    },
    numbers: (values) => {
      let numbers = kept.get(values);
      if (!numbers) {
        numbers = values.map((value) => found.get(value)!.number);
        kept.set(values, numbers);
      }
      return numbers;
    },
    all: (name) =>
      [...found].map(([value, { tokens, documents }]) => {
        const called = name(value);
        return { value, ...(called === undefined ? {} : { name: called }), tokens, documents };
      }),
  };
}
