import { type Token, tokenize } from './tokenize.ts';
import { numbered, numberOf, wordAt } from './words.ts';

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
  const first = firstWords(root);

  function at(tokens: readonly Token[], from: number, until = tokens.length): PhraseMatch<V> | undefined {
    if (from < 0 || from >= until) return undefined;
    const token = tokens[from]!;
    const id = exact ? token.writtenId : token.lowerId;
    // A word numbered after the phrases were put together begins none of them.
    if (id >= 0 && first[id] !== 1) return undefined;
    let node = root.next.get(key(token));
    let values: V[] | undefined;
    let to = from;
    for (let index = from + 1; node; index++) {
      if (node.values) {
        values = node.values;
        to = index;
      }
      node = index < until ? node.next.get(key(tokens[index]!)) : undefined;
    }
    return values && { from, to, values };
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

/** 1 at the number of each word that begins a phrase. */
function firstWords(root: Node<unknown>): Uint8Array {
  const ids = [...root.next.keys()].map(numberOf);
  const first = new Uint8Array(numbered());
  for (const id of ids) if (id >= 0) first[id] = 1;
  return first;
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

/** A token as written, without diacritics and with straight apostrophes: case kept. */
const written = (token: Token): string => wordAt(token.text, 0, token.text.length).written;
