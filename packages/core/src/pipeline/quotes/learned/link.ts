import type { TokenRange } from '../../grammar/tagged.ts';
import type { TaggedSpan } from '../../tagger/spans.ts';
import type { FoundQuote } from '../found-quote.ts';
import type { Scene } from '../scene.ts';
import type { RuleQuotes } from './rule-quotes.ts';

type Found = FoundQuote & { rule: string };

/** A cue with what it reports and who it lays it to. */
export interface Link {
  cue: TaggedSpan;
  source: TaggedSpan | undefined;
  content: TaggedSpan[];
  /** The quote of the rules that joins the same cue and content. */
  rule: Found | undefined;
}

/** How far apart a content and a source may be from their cue, as a penalty; what it counts that the rules joined them. */
const FARTHEST = 90;
const FARTHEST_SOURCE = 30;
const JOINED = 12;

const LOCATIVE = new Set(['in', 'at', 'near', 'outside', 'into']);

/** How many words may stand between a cue and more of what it reports, in its sentence. */
const APART = 8;

/** How many spans to each side of a cue are looked at. */
const WINDOW = 16;

/**
 * Joins the spans of a paragraph. Every cue is one report: each takes the content nearest to it, nearest pairs first, then the
 * contents left over go to their nearest cue, then each takes its source. Sentence boundaries and other spans between push
 * apart, and what the rules joined draws together.
 */
export function link(scene: Scene, spans: readonly TaggedSpan[], proposed: RuleQuotes): Link[] {
  const links: Link[] = [];
  const contents: Pair[] = [];
  const sources: Pair[] = [];
  for (const [index, cue] of spans.entries()) {
    if (cue.role !== 1) continue;
    const one: Link = { cue, source: undefined, content: [], rule: undefined };
    links.push(one);
    const quotes = proposed.withCue(cue);
    const last = Math.min(spans.length, index + WINDOW + 1);
    for (let other = Math.max(0, index - WINDOW); other < last; other++) {
      const span = spans[other]!;
      if (span.role === 1) continue;
      const rule = quotes.find((quote) => proposed.holds(quote, span));
      const cost = apart(scene, spans, index, other) - (rule ? JOINED : 0);
      const before = span.from < cue.from;
      // "met Lavrov in [Geneva] to discuss": where it was, and not who
      if (span.role === 0 && LOCATIVE.has(scene.tokens[span.from - 1]?.lower ?? '')) continue;
      if (span.role === 2)
        contents.push({ link: one, span, rule, cost: before && !closesBefore(scene, span, cue) ? cost + 3 : cost });
      else sources.push({ link: one, span, rule, cost: before ? cost : cost + 4 });
    }
  }
  contents.sort(nearest);
  const taken = new Set<TaggedSpan>();
  const take = ({ link: one, span, rule }: Pair): void => {
    one.content.push(span);
    one.rule ??= rule;
    taken.add(span);
  };
  for (const pair of contents)
    if (pair.cost <= FARTHEST && !taken.has(pair.span) && pair.link.content.length === 0) take(pair);
  for (const pair of contents) if (pair.cost <= FARTHEST && !taken.has(pair.span) && goesOn(scene, pair)) take(pair);

  for (const pair of sources)
    if (pair.link.content.some((one) => between(one, pair.link.cue, pair.span))) pair.cost += 4;
  sources.sort(nearest);
  const named = new Set<TaggedSpan>();
  for (const { link: one, span, cost } of sources) {
    if (cost > FARTHEST_SOURCE || one.source || named.has(span)) continue;
    one.source = span;
    named.add(span);
  }
  // "[She] said it was late and asked": the subject of the verb before; "said [Ruiz], speaking of": that of the verb behind.
  for (const { link: one, span, cost } of sources)
    if (
      cost <= FARTHEST_SOURCE &&
      !one.source &&
      (span.from < one.cue.from || span.from === one.cue.to) &&
      scene.unitOf[span.from] === scene.unitOf[one.cue.from]
    )
      one.source = span;
  for (const one of links) one.content.sort((a, b) => a.from - b.from);
  return links;
}

interface Pair {
  link: Link;
  span: TaggedSpan;
  rule: Found | undefined;
  cost: number;
}

const nearest = (a: Pair, b: Pair): number =>
  a.cost - b.cost || a.span.from - b.span.from || a.link.cue.from - b.link.cue.from;

/** Tokens between the cue and another span, more for every sentence boundary and every span between them. */
function apart(scene: Scene, spans: readonly TaggedSpan[], cue: number, other: number): number {
  const left = spans[Math.min(cue, other)]!;
  const right = spans[Math.max(cue, other)]!;
  let cost = Math.min(30, Math.max(0, right.from - left.to));
  cost += 14 * Math.min(4, Math.abs((scene.unitOf[right.from] ?? 0) - (scene.unitOf[left.to - 1] ?? 0)));
  const { role } = spans[other]!;
  for (let at = Math.min(cue, other) + 1; at < Math.max(cue, other); at++) {
    const one = spans[at]!.role;
    cost += one === 1 ? 14 : one === role ? 8 : one === 0 ? 1 : 0;
  }
  return cost;
}

/** A comma, question mark or mark at the end of what stands before its cue. */
function closesBefore({ tokens }: Scene, span: TaggedSpan, cue: TaggedSpan): boolean {
  for (let at = span.to - 1; at <= span.to && at < cue.from; at++)
    if (/^[,?!—–"”’']$/.test(tokens[at]!.lower)) return true;
  return false;
}

const between = (one: TokenRange, a: TokenRange, b: TokenRange): boolean =>
  one.from >= Math.min(a.to, b.to) && one.to <= Math.max(a.from, b.from);

/** Whether a span is more of what a cue reports: marked words after marked words, or the other half of a sentence the cue interrupts. */
function goesOn(scene: Scene, { link: { cue, source, content }, span, rule }: Pair): boolean {
  const marked = scene.stretchOf[span.from]! >= 0;
  const first = content[0];
  if (!first) return true;
  if (scene.stretchOf[first.from]! >= 0 !== marked) return false;
  if (marked) {
    // '"We are ready," he said, putting a question to them: "Are you?"': in a sentence with other words it is another's.
    const near = Math.max(cue.to, source?.to ?? 0, ...content.map(({ to }) => (to <= span.from ? to : 0)));
    return (
      rule !== undefined ||
      span.from < cue.from ||
      scene.unitOf[span.from] !== scene.unitOf[cue.from] ||
      span.from - near < APART
    );
  }
  return first.from < cue.from !== span.from < cue.from && scene.unitOf[first.from] === scene.unitOf[span.from];
}
