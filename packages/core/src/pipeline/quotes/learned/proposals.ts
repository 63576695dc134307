import { hashText } from '../../tagger/hash.ts';
import type { FoundQuote } from '../found-quote.ts';
import { nest } from '../nest.ts';
import type { Scene } from '../scene.ts';

/** What the rules say of each token: the label of its role (as `states.ts` numbers them), and by which rule. */
export interface Proposals {
  label: Uint8Array;
  rule: Int32Array;
}

type Found = FoundQuote & { rule: string };

/** The roles of a quotation, in the order of their labels. */
export const ROLES = ['source', 'cue', 'content'] as const;

/** Writes the quotes the rules found onto the tokens; the surest last. Quotes within quotes are left out, as in what is learned from. */
export function proposals(scene: Scene, found: readonly Found[]): Proposals {
  const { tokens } = scene;
  const label = new Uint8Array(tokens.length);
  const rule = new Int32Array(tokens.length);
  const within = nest(found);
  const outer = found.filter((quote, at) => within[at]! < 0 && quote.form !== 'scare');
  outer.sort((a, b) => a.confidence - b.confidence || a.span.start - b.span.start);
  for (const quote of outer) {
    const name = hashText(quote.sieve ?? quote.rule) ^ (quote.confidence * 5);
    for (const span of quote.content) put(3, name, span.start, span.end);
    if (quote.source) {
      for (let at = quote.source.from; at < quote.source.to; at++) {
        label[at] = at === quote.source.from ? 1 : 2;
        rule[at] = name;
      }
    }
    if (quote.cue) put(2, name, quote.cue.start, quote.cue.end);
  }
  return { label, rule };

  function put(role: number, name: number, start: number, end: number): void {
    const first = tokenAt(scene, start);
    for (let at = first; at < tokens.length && tokens[at]!.start < end; at++) {
      label[at] = at === first ? 2 * role - 1 : 2 * role;
      rule[at] = name;
    }
  }
}

/** The first token that ends after `offset`. */
export function tokenAt({ tokens }: Scene, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tokens[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
