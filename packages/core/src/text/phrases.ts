import { type Token, tokenize } from './tokenize.ts';

interface Node<V> {
  next: Map<string, Node<V>>;
  values: V[] | undefined;
}

/** Phrases found in tokens `from` (inclusive) to `to` (exclusive). `values` are all entries that share the phrase. */
export interface PhraseMatch<V> {
  from: number;
  to: number;
  values: readonly V[];
}

/** Many phrases looked for in one pass over tokens. */
export interface PhraseMatcher<V> {
  /** The longest phrase that begins at token `at`. */
  at(tokens: readonly Token[], at: number, until?: number): PhraseMatch<V> | undefined;
  /** The longest phrases from left to right, none overlapping. */
  all(tokens: readonly Token[], from?: number, until?: number): Generator<PhraseMatch<V>>;
}

/**
 * Puts phrases together for matching. `exact` compares as written (but for diacritics and curly apostrophes) and also takes
 * the phrase in capitals; otherwise case does not matter.
 */
export function phraseMatcher<V>(
  entries: Iterable<readonly [phrase: string, value: V]>,
  { exact = false }: { exact?: boolean } = {},
): PhraseMatcher<V> {
  const root: Node<V> = { next: new Map(), values: undefined };
  for (const [phrase, value] of entries) {
    insert(
      root,
      tokenize(phrase).map((token) => (exact ? written(token) : token.lower)),
      value,
    );
    if (exact && phrase !== phrase.toUpperCase() && phrase.length > 3)
      insert(root, tokenize(phrase.toUpperCase()).map(written), value);
  }
  const key = exact ? written : (token: Token) => token.lower;

  function at(tokens: readonly Token[], from: number, until = tokens.length): PhraseMatch<V> | undefined {
    let node = from < until ? root.next.get(key(tokens[from]!)) : undefined;
    if (!node) return undefined;
    let best: PhraseMatch<V> | undefined;
    for (let index = from + 1; node; index++) {
      if (node.values) best = { from, to: index, values: node.values };
      node = index < until ? node.next.get(key(tokens[index]!)) : undefined;
    }
    return best;
  }

  function* all(tokens: readonly Token[], from = 0, until = tokens.length): Generator<PhraseMatch<V>> {
    for (let index = from; index < until; ) {
      const match = at(tokens, index, until);
      if (match) yield match;
      index = match ? match.to : index + 1;
    }
  }

  return { at, all };
}

function insert<V>(root: Node<V>, keys: readonly string[], value: V): void {
  if (keys.length === 0) return;
  let node = root;
  for (const key of keys) {
    let next = node.next.get(key);
    if (!next) {
      next = { next: new Map(), values: undefined };
      node.next.set(key, next);
    }
    node = next;
  }
  node.values ??= [];
  if (!node.values.includes(value)) node.values.push(value);
}

const ASCII = /^[\x20-\x7e]*$/;

/** A token as written, without diacritics and with straight apostrophes: case kept. */
function written(token: Token): string {
  if (ASCII.test(token.text)) return token.text;
  return token.text
    .replace(/[’‘ʼ]/g, "'")
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '');
}
