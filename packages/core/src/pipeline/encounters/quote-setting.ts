import type { Quote } from '../../schema/quote.ts';
import { clauseOf } from './cast-list.ts';
import type { Clause, Scene } from './scene.ts';
import { nounAt } from './verb-at.ts';

/** What the words around a quotation say of where and when it was said. */
export interface Setting {
  /** At an encounter: "at the top of the meeting", "during the talks". */
  at: boolean;
  opening: boolean;
  /** After it: "after their meeting". */
  after: boolean;
  /** "in a readout" */
  readout: boolean;
  /** Of it: "called the meeting constructive", "said the talks were frank". */
  of: boolean;
  /** Somewhere else: "ahead of his trip", "on Sunday". */
  elsewhere: boolean;
  /** "Lavrov responded by saying" */
  answers: boolean;
  /** "a summit", "the calls": the noun it speaks of. */
  noun?: { format: string; channel: string };
  clauses: readonly Clause[];
}

const LONGEST = 4;
const BACK = 5;

/** Reads the sentences a quotation stands in, without the words between its marks. */
export function settingOf(scene: Scene, quote: Quote): Setting {
  const clauses = sentencesOf(scene, quote);
  const setting: Setting = {
    at: false,
    opening: false,
    after: false,
    readout: false,
    of: false,
    elsewhere: false,
    answers: false,
    clauses,
  };
  for (const clause of clauses) {
    for (const trigger of clause.triggers) {
      const noun = nounAt(scene, clause, trigger);
      const inside = isSaid(scene, quote, trigger.from);
      if (!noun && !inside && /^(after|following)$/.test(scene.tokens[trigger.from - 1]?.lower ?? ''))
        setting.after = true;
      if (!noun || noun.format === 'press-conference' || noun.format === 'interview') continue;
      if (inside) {
        if (isDefinite(scene, clause, trigger.from) || noun.format === 'summit' || noun.channel === 'phone') {
          setting.of = true;
          if (!setting.noun || noun.format === 'summit') setting.noun = noun;
        }
        continue;
      }
      setting.noun ??= noun;
      read(scene, clause, trigger.from, setting);
    }
    for (const at of clause.cues) {
      const { lower } = scene.tokens[at]!;
      if (isSaid(scene, quote, at)) continue;
      if (/^(responded|responding|replied|answered|countered|retorted)$/.test(lower)) setting.answers = true;
      if (lower === 'readout') setting.readout = true;
      if (
        /^(opening|welcoming|introductory)$/.test(lower) &&
        /^(remarks|statements|statement|comments)$/.test(scene.tokens[at + 1]?.lower ?? '')
      )
        setting.at = setting.opening = true;
      if (/^(sat|seated|sitting)$/.test(lower)) setting.at = true;
      // "in a statement": written, and not said at what was told of before
      if (
        lower === 'statement' &&
        /^(a|an)$/.test(scene.tokens[at - 1]?.lower ?? '') &&
        scene.tokens[at - 2]?.lower === 'in'
      )
        setting.elsewhere = true;
      if (lower === 'ahead' && scene.tokens[at + 1]?.lower === 'of') setting.elsewhere = true;
      if (/^(tweeted|earlier|separately|meanwhile)$/.test(lower)) setting.elsewhere = true;
    }
  }
  return setting;
}

/** "the meeting", "their talks", "Friday’s call": one that was told of. */
function isDefinite(scene: Scene, clause: Clause, noun: number): boolean {
  for (let at = noun - 1; at >= clause.from && noun - at <= 3; at--) {
    const { lower } = scene.tokens[at]!;
    if (/^(the|this|that|their|'s)$/.test(lower) || scene.dated[at]) return true;
    if (/^(a|an|any|no|our|of|in|to)$/.test(lower)) return false;
  }
  return false;
}

/** The words before the noun: "at the top of the meeting", "after their 90-minute meeting". */
function read(scene: Scene, clause: Clause, noun: number, setting: Setting): void {
  for (let at = noun - 1; at >= clause.from && noun - at <= BACK; at--) {
    const { lower, text } = scene.tokens[at]!;
    if (text === ',' || text === ';') return;
    if (/^(top|start|beginning|outset|opening|close|end|conclusion|margins|sidelines)$/.test(lower)) {
      if (/^(top|start|beginning|outset|opening)$/.test(lower)) setting.opening = true;
      setting.at = true;
      return;
    }
    if (/^(during|at|in|throughout|as)$/.test(lower)) {
      setting.at = true;
      return;
    }
    if (/^(after|following|since)$/.test(lower)) {
      setting.after = true;
      return;
    }
    if (/^(before)$/.test(lower)) {
      setting.elsewhere = true;
      return;
    }
    if (
      /^(called|calling|described|describing|hailed|termed|characterized|characterised|praised|criticized|criticised|dismissed|of|about|welcomed)$/.test(
        lower,
      )
    )
      setting.of = true;
  }
}

/** The sentences from the first to the last word of a quotation; of a long one the first and the last. */
function sentencesOf(scene: Scene, quote: Quote): Clause[] {
  const first = sentenceAt(scene, quote.span.start);
  const last = sentenceAt(scene, Math.max(quote.span.start, quote.span.end - 1));
  if (first < 0) return [];
  if (last - first < LONGEST) return scene.clauses.slice(first, last + 1);
  return [scene.clauses[first]!, scene.clauses[last]!];
}

export function sentenceAt(scene: Scene, offset: number): number {
  let low = 0;
  let high = scene.tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (scene.tokens[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  const index = low < scene.tokens.length ? clauseOf(scene, low) : scene.clauses.length - 1;
  return Math.min(index, scene.clauses.length - 1);
}

/** Whether a token is said and not reported: between the marks of a mixed quotation, in the content of any other. */
function isSaid(scene: Scene, quote: Quote, at: number): boolean {
  const { start } = scene.tokens[at]!;
  const said = quote.form === 'mixed' && quote.marks.length > 0 ? quote.marks : quote.content;
  return said.some((span) => span.start <= start && start < span.end);
}
