import {
  ADVERB,
  AUXILIARY,
  COORDINATOR,
  PREPOSITION,
  RELATIVE,
  REPORTING,
  SUBORDINATOR,
  VERB,
} from '../grammar/word-classes.ts';
import type { ReportingClause } from './reporting-clause.ts';
import type { Scene, Unit } from './scene.ts';
import { beginsClause } from './subjects.ts';

/** Says of each clause of a unit where its content ends, and which close or interrupt the content they report. */
export function bound(scene: Scene, unit: Unit, clauses: ReportingClause[], first: number): void {
  const { tokens, stretchOf } = scene;
  const last = contentEnd(scene, unit);
  let free = unit.from;
  for (let index = first; index < clauses.length; index++) {
    const clause = clauses[index]!;
    const next = clauses[index + 1];
    if (clause.kind === 'according-to') {
      if (clause.opening === 'clause') {
        if (tokens[clause.to]?.lower === ',') clause.after = clause.to + 1;
        clause.end = Math.max(clause.after, last);
      } else {
        clause.before = unit.from;
        if (clause.to < last && tokens[clause.to]!.lower === ',' && goesOn(scene, clause.to + 1, next)) {
          clause.resumes = true;
          clause.after = clause.to + 1;
          clause.end = last;
        }
      }
      continue;
    }
    if (clause.opening !== 'none') {
      let end = last;
      for (let later = index + 1; later < clauses.length; later++) {
        const cutAt = cutBefore(scene, clauses[later]!, clause, last);
        if (cutAt >= clause.after) {
          end = Math.min(end, cutAt);
          break;
        }
      }
      // "Citing the weather, the minister stayed"
      const { source } = clause;
      if (clause.kind === 'participle' && source && source.from >= clause.after)
        end = Math.min(end, tokens[source.from - 1]!.lower === ',' ? source.from - 1 : source.from);
      if (clause.kind === 'passive' && clause.opening !== 'mark')
        end = Math.min(end, mainClause(scene, unit, clause.after, end));
      clause.end = Math.max(clause.after, innerEnd(scene, unit, clause, end));
    }
    const left = clause.from - 1;
    const closes = clause.opening === 'none' || clause.opening === 'mark';
    const interrupts =
      clause.to >= unit.to ||
      tokens[clause.to]!.shape === 'sign' ||
      stretchOf[clause.to]! >= 0 ||
      clause.opening === 'mark';
    const trailing = closes && !interrupts && (scene.classes[clause.to]! & (SUBORDINATOR | COORDINATOR)) !== 0;
    if (
      closes &&
      (interrupts || trailing) &&
      left >= unit.from &&
      clause.order !== 'shared' &&
      (tokens[left]!.lower === ',' ||
        tokens[left]!.lower === '—' ||
        tokens[left]!.lower === '–' ||
        stretchOf[left]! >= 0)
    ) {
      clause.before = free;
      if (
        clause.opening === 'none' &&
        clause.to < last &&
        tokens[clause.to]!.lower === ',' &&
        goesOn(scene, clause.to + 1, next)
      ) {
        clause.resumes = true;
        clause.after = clause.to + 1;
        clause.end = last;
        for (let later = index + 1; later < clauses.length; later++) {
          const cutAt = cutBefore(scene, clauses[later]!, clause, last);
          if (cutAt >= clause.after) {
            clause.end = cutAt;
            break;
          }
        }
      }
    }
    if (clause.before >= 0) free = Math.max(free, Math.min(clause.end, next?.from ?? unit.to), clause.to);
  }
}

const CONTRASTING = new Set(['while', 'though', 'although', 'whereas']);

/** Where the content of `clause` stops before a later clause of the same sentence, or -1 where that one is part of it. */
function cutBefore(scene: Scene, later: ReportingClause, clause: ReportingClause, end: number): number {
  const { tokens, classes } = scene;
  const start = later.from;
  if (later.kind === 'according-to')
    return tokens[start - 1]?.lower === ',' && later.opening === 'none' ? start - 1 : -1;
  // "Barkley, who said he votes, said …": the outer verb ends what the inner one reports
  if (later.order === 'before' && start < clause.from && later.cue.from > clause.after) return later.cue.from;
  let at = start - 1;
  if (at <= clause.after) return -1;
  if (
    later.opening === 'none' &&
    later.order !== 'shared' &&
    (tokens[at]!.lower === ',' || scene.stretchOf[at]! >= 0) &&
    (later.to >= end || /^[,.;]$/.test(tokens[later.to]!.lower) || (classes[later.to]! & SUBORDINATOR) !== 0)
  )
    return tokens[at]!.lower === ',' ? at : later.from;
  // "Asked if he would go, she replied: 'I would.'": another subject, with words of its own
  if (
    later.order === 'before' &&
    (later.opening === 'mark' || later.opening === 'colon') &&
    tokens[at]!.lower === ',' &&
    later.source?.from === start &&
    !(classes[start]! & RELATIVE)
  )
    return at;
  if (later.kind === 'participle' && !(classes[at]! & COORDINATOR && scene.stretchOf[at - 1]! >= 0))
    return tokens[at]!.lower === ',' ? at : -1;
  const conjunction = classes[at]! & COORDINATOR || CONTRASTING.has(tokens[at]!.lower);
  if (!conjunction) return -1;
  if (later.order !== 'shared' && tokens[at - 1]?.lower !== ',' && scene.stretchOf[at - 1]! < 0) return -1;
  if (tokens[at - 1]?.lower === ',') at--;
  return at;
}

/** Where the content ends for a clause that stands inside another sentence: "Though he said so, …", "Ruiz, who said so, has …". */
function innerEnd(scene: Scene, unit: Unit, clause: ReportingClause, end: number): number {
  const { tokens, classes, stretchOf } = scene;
  const { source } = clause;
  if (clause.opening === 'mark' || clause.opening === 'object') end = nextPredicate(scene, clause, end);
  if (!source || (clause.order !== 'before' && clause.kind !== 'participle')) return end;
  const relative = tokens[source.from]!.lower === 'who' && tokens[source.from - 1]?.lower === ',';
  const subordinate =
    !relative &&
    (classes[unit.from]! & (clause.kind === 'participle' ? SUBORDINATOR | PREPOSITION : SUBORDINATOR)) !== 0 &&
    !comma(scene, unit.from, clause.from);
  if (!relative && !subordinate) return end;
  for (let at = clause.after + 1; at < end - 1; at++) {
    if (tokens[at]!.lower !== ',' || stretchOf[at]! >= 0) continue;
    if (subordinate || classes[at + 1]! & (VERB | AUXILIARY | REPORTING | ADVERB)) return at;
  }
  return end;
}

/** "Asked if he would go[, he said no]": the comma before the main clause. */
function mainClause(scene: Scene, unit: Unit, after: number, end: number): number {
  for (let at = after + 1; at < end; at++)
    if (scene.tokens[at]!.lower === ',' && scene.stretchOf[at]! < 0 && beginsClause(scene, at + 1, unit.to)) return at;
  return end;
}

/** "called it 'a farce' [and left]": where a second verb of the same subject begins after marked words. */
function nextPredicate({ tokens, classes, stretchOf }: Scene, { after }: ReportingClause, end: number): number {
  for (let at = after + 1; at < end - 1; at++) {
    if (!(classes[at]! & COORDINATOR) || stretchOf[at]! >= 0 || stretchOf[at - 1]! < 0) continue;
    const { lower, capital } = tokens[at + 1]!;
    if (stretchOf[at + 1]! < 0 && !capital && (classes[at + 1]! & (VERB | REPORTING) || lower.endsWith('ing')))
      return at;
  }
  return end;
}

function comma({ tokens }: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]!.lower === ',') return true;
  return false;
}

/** Whether what follows an interruption is the rest of the content, and no new clause: not ", adding that", ", who", ", as he left". */
function goesOn(scene: Scene, at: number, next: ReportingClause | undefined): boolean {
  const { lower, shape } = scene.tokens[at]!;
  const bits = scene.classes[at]!;
  if (next && next.from <= at + 1) return false;
  if (shape !== 'word' || scene.stretchOf[at]! >= 0) return shape === 'number';
  return !(bits & (SUBORDINATOR | COORDINATOR | RELATIVE | PREPOSITION)) && !lower.endsWith('ing');
}

/** The end of a unit without its closing stop. */
function contentEnd(scene: Scene, unit: Unit): number {
  let end = unit.to;
  while (end > unit.from && scene.stretchOf[end - 1]! < 0 && /^(?:[.!?;:,]|\.{2,})$/.test(scene.tokens[end - 1]!.lower))
    end--;
  return end;
}
