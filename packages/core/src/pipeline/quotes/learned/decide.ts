import type { Span } from '../../../schema/span.ts';
import { contains, hull } from '../../../text/spans.ts';
import type { TaggedSpan } from '../../tagger/spans.ts';
import type { RoleModels } from '../../tagger/tagger.ts';
import { colonSpeech } from '../colon-speech.ts';
import { type FoundQuote, foundQuote } from '../found-quote.ts';
import { reportingClauses } from '../read-clauses.ts';
import type { ReportingClause } from '../reporting-clause.ts';
import { type QuoteReading, type Scene, sceneOf, spanOf } from '../scene.ts';
import { speakerTurn } from '../speaker-turn.ts';
import { type Link, link } from './link.ts';
import { tokenAt } from './proposals.ts';
import { roleView } from './role-view.ts';
import { type RuleQuotes, ruleQuotes } from './rule-quotes.ts';
import { tagRoles } from './tag-roles.ts';

type Found = FoundQuote & { rule: string };

/** What the rules must be sure of to be kept where the tagger sees nothing. */
const KEPT = 0.6;

/** The name of what the tagger alone found, and how sure it must be of words without marks. */
const ALONE = 'tagger/roles';
const SURE = 0.25;

/**
 * The one place where rules and tagger meet. The tagger has read what the rules propose, so its spans stand; where it agrees
 * with a rule the quote keeps the rule’s name. Of what it passes over, marks that quote nobody, quotes within quotes and
 * marked words of a sure speaker stay.
 */
export function decide(reading: QuoteReading, passes: RoleModels, found: readonly Found[]): Found[] {
  const scene = sceneOf(reading);
  const spans = tagRoles(roleView(reading, scene, found), passes);
  const proposed = ruleQuotes(scene, found);
  const clauses = new Map<number, ReportingClause>();
  for (const clause of reportingClauses(reading))
    for (let at = clause.cue.from; at < clause.cue.to; at++) if (!clauses.has(at)) clauses.set(at, clause);
  const decided: Found[] = [];
  const owner = new Int32Array(scene.tokens.length).fill(-1);
  const loose: TaggedSpan[] = [];
  /** Where the dates that end at a place begin. */
  const dates = new Map(reading.layer('date').map(({ span }) => [span.end, span.start]));
  for (const inBlock of spans) {
    const used = new Set<TaggedSpan>();
    for (const one of link(scene, inBlock, proposed)) {
      if (one.content.length === 0) continue;
      for (const span of one.content) {
        owner.fill(decided.length, span.from, span.to);
        used.add(span);
      }
      owner.fill(decided.length, one.cue.from, one.cue.to);
      const source = isMet(scene, one) ? undefined : withoutDate(scene, one.source, dates);
      decided.push(asQuote(scene, { ...one, source }, clauses, proposed));
    }
    for (const span of inBlock) if (span.role === 2 && !used.has(span)) loose.push(span);
  }
  adoptLoose(scene, decided, loose, proposed, owner);
  const turns = found.filter(({ rule }) => rule === speakerTurn.name);
  const kept = decided.filter(
    (one) => (one.rule !== ALONE || one.form !== 'indirect' || one.confidence >= SURE) && !breaksTurn(turns, one),
  );
  for (const quote of found) {
    const one = quote.rule === speakerTurn.name ? quote : staying(scene, quote, decided, owner);
    if (one) kept.push(one);
  }
  return kept.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** Whether a quote takes in the label of a transcript’s turn or runs from one into the next: the labels are sure. */
function breaksTurn(turns: readonly Found[], { span }: Found): boolean {
  let low = 0;
  let high = turns.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (turns[middle]!.span.end > span.start) high = middle;
    else low = middle + 1;
  }
  const turn = turns[low];
  return turn !== undefined && span.end > turn.span.start && !turn.content.some((content) => contains(content, span));
}

function asQuote(
  scene: Scene,
  { cue, source, content, rule }: Link,
  clauses: ReadonlyMap<number, ReportingClause>,
  proposed: RuleQuotes,
): Found {
  const spans = toEnd(
    scene,
    content.map((span) => spanOf(scene, span)),
    content.at(-1)!.to,
    rule,
  );
  const clause = rule?.clause ?? clauseAt(clauses, cue);
  const agrees = rule !== undefined && sameContent(rule.content, spans);
  const weakest = Math.min(cue.sureness, source?.sureness ?? 1, ...content.map((span) => span.sureness));
  const quote = foundQuote(scene, {
    content: spans,
    clause: clause && { ...clause, source: undefined },
    source: source ?? proposed.sourceOf(cue),
    cue,
    form: 'indirect',
    sieve: rule?.sieve,
    confidence: Math.max(0.05, Math.min(0.99, agrees ? weakest + (1 - weakest) / 3 : weakest)),
  });
  const direct = content.every((span) => isMarked(scene, span));
  // Words after a colon are direct without marks too, as the rules say.
  const form = direct || (rule?.form === 'direct' && !quote.marked) ? 'direct' : quote.form;
  return { ...quote, form, rule: agrees ? rule.rule : ALONE };
}

/**
 * A content as far as the rule reads it that begins where it does: "Lavrov said: We are ready. **We hope so.**", where speech goes
 * on through the paragraph; "said the fact that both had come **to the talks was a sign**", where it breaks off between two words.
 */
function toEnd({ tokens }: Scene, spans: Span[], behind: number, rule: Found | undefined): Span[] {
  const [only] = spans;
  const [speech, more] = rule?.content ?? [];
  if (spans.length !== 1 || !only || !speech || more || Math.abs(only.start - speech.start) > 2) return spans;
  if (only.end >= speech.end) return spans;
  return rule!.rule === colonSpeech.name || tokens[behind]?.shape === 'word' ? [speech] : spans;
}

const MEETING = new Set(
  'meet meets met meeting host hosts hosted receive receives received visit visits visited'.split(' '),
);

/** "Blinken met **Lavrov** to discuss the plan": whom somebody meets is not who says what they meet for. */
function isMet({ tokens }: Scene, { cue, source }: Link): boolean {
  if (!source || source.to !== cue.from || tokens[cue.from]!.lower !== 'to' || source.from === 0) return false;
  return MEETING.has(tokens[source.from - 1]!.lower);
}

const BEFORE_DATE = new Set(['on', 'in', 'at', ',']);

/** "**Beijing** this week denounced", "**Lavrov** on Friday said": when it was said is no part of who said it. */
function withoutDate(
  scene: Scene,
  source: TaggedSpan | undefined,
  dates: ReadonlyMap<number, number>,
): TaggedSpan | undefined {
  const start = source && dates.get(scene.tokens[source.to - 1]!.end);
  if (start === undefined) return source;
  let to = tokenAt(scene, start);
  while (to > source!.from && BEFORE_DATE.has(scene.tokens[to - 1]!.lower)) to--;
  return to > source!.from ? { ...source!, to } : source;
}

function clauseAt(clauses: ReadonlyMap<number, ReportingClause>, cue: TaggedSpan): ReportingClause | undefined {
  for (let at = cue.from; at < cue.to; at++) if (clauses.has(at)) return clauses.get(at);
  return undefined;
}

/** The whole of it between marks. */
function isMarked({ stretches, stretchOf }: Scene, { from, to }: TaggedSpan): boolean {
  const first = stretches[stretchOf[from] ?? -1];
  const last = stretches[stretchOf[to - 1] ?? -1] ?? stretches[stretchOf[to - 2] ?? -1];
  return first !== undefined && last !== undefined && first.from === from && last.to >= to - 1;
}

const sameContent = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === b.length &&
  a.every(({ start, end }, at) => Math.abs(start - b[at]!.start) < 3 && Math.abs(end - b[at]!.end) < 3);

/** Contents without a cue in their paragraph: what the rules carry over from the paragraph before. */
function adoptLoose(
  scene: Scene,
  decided: Found[],
  loose: readonly TaggedSpan[],
  proposed: RuleQuotes,
  owner: Int32Array,
): void {
  for (const span of loose) {
    const where = spanOf(scene, span);
    const quote = proposed.around(span.from) ?? proposed.around(span.to - 1);
    if (!quote) continue;
    const holder = quote.cue ? owner[tokenAt(scene, quote.cue.start)]! : -1;
    // Its cue may be no more than words of what another reports: "footage of him saying".
    const before = holder >= 0 && contains(decided[holder]!.cue ?? decided[holder]!.span, quote.cue!) ? holder : -1;
    const index = before >= 0 ? before : decided.length;
    if (before >= 0) {
      const one = decided[before]!;
      one.content = [...one.content, where].sort((a, b) => a.start - b.start);
      one.marks = [...one.marks, ...quote.marks.filter(({ start, end }) => start >= where.start && end <= where.end)];
      one.marked ||= one.marks.length > 0;
      one.span = { start: Math.min(one.span.start, where.start), end: Math.max(one.span.end, where.end) };
    } else {
      const source = quote.source && [spanOf(scene, quote.source)];
      const marks = quote.marks.filter((mark) => contains(where, mark));
      const parts = [where, ...(quote.cue ? [quote.cue] : []), ...(source ?? [])];
      decided.push({ ...quote, content: [where], marks, marked: marks.length > 0, span: hull(parts) });
    }
    owner.fill(index, span.from, span.to);
  }
}

/** A quote of the rules as it stays beside what the tagger found; undefined where it does not. */
function staying(scene: Scene, quote: Found, decided: readonly Found[], owner: Int32Array): Found | undefined {
  const from = tokenAt(scene, quote.span.start);
  const to = tokenAt(scene, quote.span.end - 1) + 1;
  const owners = new Set<number>();
  for (let at = from; at < to; at++) owners.add(owner[at]!);
  if (owners.size === 1 && owners.has(-1) && quote.form === 'scare') return quote;
  // Marked words that no part of the tagger's is laid on: headlines above all, which it has not learned from.
  if (
    quote.form !== 'scare' &&
    quote.marked &&
    quote.confidence >= KEPT &&
    quote.content.every((span) => isFree(scene, span, owner))
  )
    return quote;
  // A quote within a quote: source and cue are part of what another reports, and so is what it reports, as far as that goes.
  const inner = nested(scene, quote, decided, owner);
  if (inner) return inner;
  // A quote that holds others whole: who reports it stands outside of them.
  owners.delete(-1);
  if (owners.size === 0 || quote.form === 'scare' || !quote.cue) return undefined;
  return [...owners].every((one) => quote.content.some((span) => contains(span, decided[one]!.span)))
    ? quote
    : undefined;
}

function isFree(scene: Scene, { start, end }: Span, owner: Int32Array): boolean {
  for (let at = tokenAt(scene, start); at < owner.length && scene.tokens[at]!.start < end; at++)
    if (owner[at]! >= 0) return false;
  return true;
}

function nested(scene: Scene, quote: Found, decided: readonly Found[], owner: Int32Array): Found | undefined {
  const first = quote.cue ?? quote.content[0]!;
  const outer = decided[owner[tokenAt(scene, first.start)]!];
  const holder = outer?.content.find((span) => contains(span, first));
  // What the tagger found already is not within itself.
  if (!holder || (!quote.cue && sameContent(outer!.content, quote.content))) return undefined;
  if (contains(holder, quote.span)) return quote;
  const source = quote.source && spanOf(scene, quote.source);
  if (!quote.cue || (source && !contains(holder, source))) return undefined;
  const content = quote.content
    .filter(({ start }) => start >= holder.start && start < holder.end)
    .map(({ start, end }) => ({ start, end: Math.min(end, holder.end) }));
  if (content.length === 0) return undefined;
  const marks = quote.marks.filter((mark) => content.some((span) => contains(span, mark)));
  return {
    ...quote,
    content,
    marks,
    marked: marks.length > 0,
    span: hull([...content, quote.cue, ...(source ? [source] : [])]),
  };
}
