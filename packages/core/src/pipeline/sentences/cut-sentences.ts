import type { Token } from '../../text/tokenize.ts';
import type { CutWords } from './cut-words.ts';
import { ends, type Stop, stopOf } from './stops.ts';

/** Tokens `first` to `last`, both inclusive, and what ended the sentence. */
export interface Cut {
  first: number;
  last: number;
  rule: Stop | 'block-end';
}

/** Cuts the tokens of one section into sentences. Closing marks and brackets after a stop belong to the sentence they end. */
export function* cutSentences(tokens: readonly Token[], from: number, until: number, words: CutWords): Generator<Cut> {
  let first = from;
  let open = 0;
  let worded = false;
  for (let at = from; at < until; at++) {
    const token = tokens[at]!;
    if (token.shape === 'mark') {
      if (token.text === '"') open ^= 1;
      continue;
    }
    const kind = stopOf(token);
    if (token.shape !== 'sign') worded = true;
    if (!kind || !worded) continue;
    let next = at + 1;
    let marks = 0;
    while (next < until && closes(tokens[next]!, (open ^ (marks & 1)) === 1)) {
      if (tokens[next]!.text === '"') marks++;
      next++;
    }
    open ^= marks & 1;
    if (ends(tokens, kind, { from: first, at, next, until }, words)) {
      yield { first, last: next - 1, rule: kind };
      first = next;
      worded = false;
    }
    at = next - 1;
  }
  if (first < until) yield { first, last: until - 1, rule: 'block-end' };
}

/** Whether a token closes what a stop ended: a mark or bracket without a space, a further stop, a straight mark that was open. */
function closes(token: Token, open: boolean): boolean {
  if (token.shape === 'mark') {
    if (token.text === '"') return open || !token.spaced;
    return !token.spaced && token.text !== '“' && token.text !== '‘' && token.text !== '„' && token.text !== '«';
  }
  if (token.shape !== 'sign' || token.spaced) return token.text === '”';
  return (
    token.text === ')' ||
    token.text === ']' ||
    token.text === '.' ||
    token.text === '?' ||
    token.text === '!' ||
    token.text === '…'
  );
}
