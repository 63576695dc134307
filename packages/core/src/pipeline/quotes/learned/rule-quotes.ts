import type { TokenRange } from '../../grammar/tagged.ts';
import type { FoundQuote } from '../found-quote.ts';
import type { Scene } from '../scene.ts';
import { tokenAt } from './proposals.ts';

type Found = FoundQuote & { rule: string };

/** The quotes of the rules, found by their tokens. */
export interface RuleQuotes {
  /** Those whose cue shares a token with this one. */
  withCue(cue: TokenRange): readonly Found[];
  /** The source the rules know for a cue. */
  sourceOf(cue: TokenRange): TokenRange | undefined;
  /** Whether a source or content shares a token with the source or content of a quote. */
  holds(quote: Found, span: TokenRange & { role: number }): boolean;
  /** The first quote whose content a token is part of. */
  around(token: number): Found | undefined;
}

/** How many quotes of one cue are kept. */
const MOST = 4;

/** Puts the quotes of the rules where their tokens are. */
export function ruleQuotes(scene: Scene, found: readonly Found[]): RuleQuotes {
  const byCue = new Map<number, Found[]>();
  const contents = new Map<Found, TokenRange[]>();
  const holder = new Int32Array(scene.tokens.length).fill(-1);
  const range = ({ start, end }: { start: number; end: number }): TokenRange => ({
    from: tokenAt(scene, start),
    to: tokenAt(scene, end - 1) + 1,
  });
  for (const [index, quote] of found.entries()) {
    const ranges = quote.content.map(range);
    contents.set(quote, ranges);
    if (quote.form !== 'scare')
      for (const { from, to } of ranges) for (let at = from; at < to && holder[at]! < 0; at++) holder[at] = index;
    if (!quote.cue) continue;
    const cue = range(quote.cue);
    for (let at = cue.from; at < cue.to; at++) {
      const known = byCue.get(at);
      if (!known) byCue.set(at, [quote]);
      else if (known.length < MOST) known.push(quote);
    }
  }
  const withCue = ({ from, to }: TokenRange): Found[] => {
    const quotes = new Set<Found>();
    for (let at = from; at < to; at++) for (const quote of byCue.get(at) ?? []) quotes.add(quote);
    return [...quotes];
  };
  return {
    withCue,
    sourceOf: (cue) => withCue(cue).find(({ source }) => source)?.source,
    holds: (quote, span) =>
      span.role === 2
        ? contents.get(quote)!.some((one) => meets(one, span))
        : span.role === 0 && quote.source !== undefined && meets(quote.source, span),
    around: (token) => found[holder[token] ?? -1],
  };
}

const meets = (a: TokenRange, b: TokenRange): boolean => a.from < b.to && b.from < a.to;
