import type { Quote } from '../../schema/quote.ts';
import type { Span } from '../../schema/span.ts';
import { firstEndingAfter, hull } from '../../text/spans.ts';
import type { TokenRange } from '../grammar/tagged.ts';
import type { ReportingClause } from './reporting-clause.ts';
import { type Scene, spanOf } from './scene.ts';

/** A quote before it is known who its source is. */
export interface FoundQuote {
  span: Span;
  form: Quote['form'];
  marked: boolean;
  content: Span[];
  marks: Span[];
  cue: Span | undefined;
  source: TokenRange | undefined;
  clause: ReportingClause | undefined;
  sieve: string | undefined;
  confidence: number;
}

/** Puts a quote together; its span runs over source, cue and content. */
export function foundQuote(
  scene: Scene,
  from: {
    content: Span[];
    clause?: ReportingClause | undefined;
    source?: TokenRange | undefined;
    cue?: TokenRange | undefined;
    form: Quote['form'];
    marks?: Span[];
    sieve?: string | undefined;
    confidence: number;
  },
): FoundQuote {
  const { clause, content } = from;
  const marks = from.marks ?? marksIn(scene, content);
  const source = from.source ?? clause?.source;
  const cueTokens = from.cue ?? clause?.cue;
  const cue = cueTokens && spanOf(scene, cueTokens);
  const parts = [...content];
  if (cue) parts.push(cue);
  if (source) parts.push(spanOf(scene, source));
  return {
    span: hull(parts),
    form: from.form === 'indirect' && marks.length > 0 ? 'mixed' : from.form,
    marked: marks.length > 0,
    marks,
    content,
    cue,
    source,
    clause,
    sieve: from.sieve,
    confidence: from.confidence,
  };
}

/** The stretches between marks inside the content. */
function marksIn(scene: Scene, content: readonly Span[]): Span[] {
  const marks: Span[] = [];
  for (const span of content)
    for (let at = firstEndingAfter(scene.stretches, span.start); at < scene.stretches.length; at++) {
      const { start, end } = scene.stretches[at]!;
      if (start >= span.end) break;
      if (start >= span.start && end <= span.end) marks.push({ start, end });
    }
  return marks;
}

/** Spans in order, without those that another holds. */
export function union(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Span[] = [];
  for (const span of sorted) {
    const last = kept.at(-1);
    if (last && span.end <= last.end) continue;
    if (last && span.start < last.end) last.end = span.end;
    else kept.push({ ...span });
  }
  return kept;
}

/** What a clause governs after it, without marks or spaces that do not belong to it; undefined where it is empty. */
export function governedAfter(scene: Scene, clause: ReportingClause): Span | undefined {
  let { after, end } = clause;
  while (end > after && scene.stretchOf[end - 1]! < 0 && /^[,;:.—–-]$/.test(scene.tokens[end - 1]!.lower)) end--;
  while (after < end && scene.tokens[after]!.shape === 'sign' && /^[,;:.—–-]$/.test(scene.tokens[after]!.lower))
    after++;
  return end > after ? spanOf(scene, { from: after, to: end }) : undefined;
}

/** What a clause governs before it: "[The talks were useful], the minister said". */
export function governedBefore(scene: Scene, clause: ReportingClause): Span | undefined {
  if (clause.before < 0) return undefined;
  let from = clause.before;
  let to = clause.from;
  while (to > from && scene.stretchOf[to - 1]! < 0 && /^[,;:.—–-]$/.test(scene.tokens[to - 1]!.lower)) to--;
  while (
    from < to &&
    scene.stretchOf[from]! < 0 &&
    (scene.tokens[from]!.shape === 'sign' || /^(?:and|but|yet)$/.test(scene.tokens[from]!.lower)) &&
    scene.tokens[from]!.lower !== '$' &&
    scene.tokens[from]!.lower !== '#'
  )
    from++;
  return to > from ? spanOf(scene, { from, to }) : undefined;
}
