import type { QueryNode } from '../../packages/core/src/search/syntax/query-node.ts';
import { tokenize } from '../../packages/core/src/text/tokenize.ts';
import { type BenchDocument, seeded } from './corpus.ts';

export type Kind = 'word' | 'two words' | 'phrase' | 'prefix' | 'fuzzy';

/** A question in the forms of the engines: a tree for ours, words for theirs. */
export interface Asked {
  kind: Kind;
  words: string[];
  node: QueryNode;
}

const word = (text: string): QueryNode & { type: 'word' } => ({ type: 'word', text, exact: true });

const nodeOf: Record<Kind, (words: string[]) => QueryNode> = {
  word: ([one]) => word(one!),
  'two words': (words) => ({ type: 'and', nodes: words.map(word) }),
  phrase: (words) => ({ type: 'phrase', words: words.map(word), slop: 0 }),
  prefix: ([one]) => ({ type: 'prefix', text: one! }),
  fuzzy: ([one]) => ({ type: 'fuzzy', text: one!, edits: 1 }),
};

/** Words that carry no meaning of their own are not what people look for. */
const STOP = new Set(
  'the of and to in a that is for on with as we our this it be by are have has from was will at i you not an or all they their'.split(
    ' ',
  ),
);

/** So many questions of each kind, made from words of the documents themselves: the more frequent the word, the likelier. */
export function questions(documents: readonly BenchDocument[], each: number): Asked[] {
  const random = seeded(11);
  const pick = (from: number): number => Math.floor(random() * from);
  const wordsOf = (): string[] =>
    tokenize(documents[pick(documents.length)]!.text)
      .filter(({ shape }) => shape === 'word')
      .map(({ lower }) => lower);
  const telling = (one: string | undefined): one is string =>
    one !== undefined && /^[a-z]{3,}$/.test(one) && !STOP.has(one);

  function next(kind: Kind): string[] | undefined {
    const words = wordsOf();
    const at = pick(words.length);
    const one = words[at];
    if (!telling(one)) return undefined;
    switch (kind) {
      case 'word':
        return [one];
      case 'two words': {
        const other = words[pick(words.length)];
        return telling(other) && other !== one ? [one, other] : undefined;
      }
      case 'phrase': {
        const other = words[at + 1];
        return other !== undefined && /^[a-z]{2,}$/.test(other) ? [one, other] : undefined;
      }
      case 'prefix':
        return one.length > 5 ? [one.slice(0, 4)] : undefined;
      case 'fuzzy': {
        if (one.length < 6) return undefined;
        const typo = 1 + pick(one.length - 2);
        return [one.slice(0, typo) + one.slice(typo + 1)];
      }
    }
  }

  return (Object.keys(nodeOf) as Kind[]).flatMap((kind) => {
    const asked: Asked[] = [];
    while (asked.length < each) {
      const words = next(kind);
      if (words) asked.push({ kind, words, node: nodeOf[kind](words) });
    }
    return asked;
  });
}
