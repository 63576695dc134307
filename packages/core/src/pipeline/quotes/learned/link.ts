import type { TokenRange } from '../../grammar/tagged.ts';
import type { TaggedSpan } from '../../tagger/spans.ts';
import type { FoundQuote } from '../found-quote.ts';
import type { Scene } from '../scene.ts';
import { tokenAt } from './proposals.ts';

/** A cue with what it reports and who it lays it to. */
export interface Link {
  cue: TaggedSpan;
  source: TaggedSpan | undefined;
  content: TaggedSpan[];
  /** The quote of the rules that joins the same cue and content. */
  rule: (FoundQuote & { rule: string }) | undefined;
}

/** How far apart a source or a content may be from its cue, as a penalty. */
const FARTHEST = 90;

/**
 * Joins the spans of a paragraph. Every cue is one report: each takes the content nearest to it, nearest pairs first, then the
 * contents left over go to their nearest cue, then each takes its source. Sentence boundaries and other spans between push
 * apart, and what the rules joined draws together.
 */
export function link(
  scene: Scene,
  spans: readonly TaggedSpan[],
  found: readonly (FoundQuote & { rule: string })[],
): Link[] {
  const links: Link[] = spans
    .filter(({ role }) => role === 1)
    .map((cue) => ({ cue, source: undefined, content: [], rule: undefined }));
  const contents = spans.filter(({ role }) => role === 2);
  const sources = spans.filter(({ role }) => role === 0);
  const joined = ruleJoins(scene, found, links, spans);

  const pairs: { link: Link; span: TaggedSpan; cost: number }[] = [];
  for (const one of links) for (const span of contents) pairs.push({ link: one, span, cost: contentCost(one, span) });
  pairs.sort((a, b) => a.cost - b.cost || a.span.from - b.span.from || a.link.cue.from - b.link.cue.from);
  const taken = new Set<TaggedSpan>();
  for (const { link: one, span, cost } of pairs) {
    if (cost > FARTHEST || taken.has(span) || one.content.length > 0) continue;
    one.content.push(span);
    taken.add(span);
  }
  for (const { link: one, span, cost } of pairs) {
    if (cost > FARTHEST || taken.has(span) || !goesOn(scene, one, span)) continue;
    one.content.push(span);
    taken.add(span);
  }
  const sourcePairs: typeof pairs = [];
  for (const one of links)
    for (const span of sources) sourcePairs.push({ link: one, span, cost: sourceCost(one, span) });
  sourcePairs.sort((a, b) => a.cost - b.cost || a.span.from - b.span.from || a.link.cue.from - b.link.cue.from);
  const named = new Set<TaggedSpan>();
  for (const { link: one, span, cost } of sourcePairs) {
    if (cost > 30 || one.source || named.has(span)) continue;
    one.source = span;
    named.add(span);
  }
  for (const { link: one, span, cost } of sourcePairs) {
    if (cost > 30 || one.source || scene.unitOf[span.from] !== scene.unitOf[one.cue.from] || span.from > one.cue.from)
      continue;
    one.source = span;
  }
  for (const one of links) {
    one.content.sort((a, b) => a.from - b.from);
    one.rule = one.content.map((span) => joined.get(one.cue)?.get(span)).find((rule) => rule !== undefined);
  }
  return links;

  function contentCost({ cue }: Link, span: TaggedSpan): number {
    let cost = apart(cue, span);
    if (span.from < cue.from && !closesBefore(span, cue)) cost += 3;
    return joined.get(cue)?.has(span) ? cost - 12 : cost;
  }

  function sourceCost({ cue, content }: Link, span: TaggedSpan): number {
    let cost = apart(cue, span);
    if (span.from > cue.from) cost += 4;
    if (joined.get(cue)?.has(span)) cost -= 12;
    if (content.some((one) => between(one, cue, span))) cost += 4;
    return cost;
  }

  /** Tokens between, more for every sentence boundary and every other span. */
  function apart(cue: TaggedSpan, span: TaggedSpan): number {
    const left = span.from < cue.from ? span : cue;
    const right = span.from < cue.from ? cue : span;
    let cost = Math.min(30, Math.max(0, right.from - left.to));
    cost += 14 * Math.min(4, Math.abs((scene.unitOf[right.from] ?? 0) - (scene.unitOf[left.to - 1] ?? 0)));
    for (const other of spans) {
      if (other === cue || other === span || !between(other, cue, span)) continue;
      cost += other.role === 1 ? 14 : other.role === span.role ? 8 : other.role === 0 ? 1 : 0;
    }
    return cost;
  }

  /** A comma, question mark or mark at the end of what stands before its cue. */
  function closesBefore(span: TaggedSpan, cue: TaggedSpan): boolean {
    for (let at = span.to - 1; at <= span.to && at < cue.from; at++)
      if (/^[,?!—–"”’']$/.test(scene.tokens[at]!.lower)) return true;
    return false;
  }
}

const between = (one: TokenRange, a: TokenRange, b: TokenRange): boolean =>
  one.from >= Math.min(a.to, b.to) && one.to <= Math.max(a.from, b.from);

/** Which spans the rules joined to which cue: those that share a token with the parts of one of their quotes. */
function ruleJoins(
  scene: Scene,
  found: readonly (FoundQuote & { rule: string })[],
  links: readonly Link[],
  spans: readonly TaggedSpan[],
): Map<TaggedSpan, Map<TaggedSpan, FoundQuote & { rule: string }>> {
  const joined = new Map<TaggedSpan, Map<TaggedSpan, FoundQuote & { rule: string }>>();
  const ranges = found.map((quote) => {
    const range = ({ start, end }: { start: number; end: number }): TokenRange => ({
      from: tokenAt(scene, start),
      to: tokenAt(scene, end - 1) + 1,
    });
    return { quote, cue: quote.cue && range(quote.cue), content: quote.content.map(range) };
  });
  for (const { cue } of links)
    for (const { quote, cue: said, content } of ranges) {
      if (!said || !meets(said, cue)) continue;
      for (const span of spans)
        if (
          (span.role === 2 && content.some((one) => meets(one, span))) ||
          (span.role === 0 && quote.source && meets(quote.source, span))
        ) {
          const known = joined.get(cue) ?? new Map<TaggedSpan, FoundQuote & { rule: string }>();
          known.set(span, quote);
          joined.set(cue, known);
        }
    }
  return joined;
}

export const meets = (a: TokenRange, b: TokenRange): boolean => a.from < b.to && b.from < a.to;

/** Whether a span is more of what a cue reports: marked words after marked words, or the other half of a sentence the cue interrupts. */
function goesOn(scene: Scene, { cue, content }: Link, span: TaggedSpan): boolean {
  const marked = scene.stretchOf[span.from]! >= 0;
  const first = content[0];
  if (!first) return true;
  if (scene.stretchOf[first.from]! >= 0 !== marked) return false;
  if (marked) return true;
  return first.from < cue.from !== span.from < cue.from && scene.unitOf[first.from] === scene.unitOf[span.from];
}
