import { nounPhraseBefore } from '../grammar/noun-phrase-before.ts';
import { isAbbreviation, type TokenRange } from '../grammar/tagged.ts';
import { AUXILIARY, POSSESSIVE, PRONOUN, REPORTING, VERB } from '../grammar/word-classes.ts';
import type { ReportingClause } from './reporting-clause.ts';
import type { Scene, Unit } from './scene.ts';

/** Nobody believed [the minister's claim] that talks would go on. */
export function nounCue(scene: Scene, unit: Unit, at: number, nouns: ReadonlySet<string>): ReportingClause | undefined {
  const { tokens, classes, stretchOf } = scene;
  if (!nouns.has(tokens[at]!.lower) || at + 2 >= unit.to || at - 1 < unit.from) return undefined;
  const next = at + 1;
  const marked = stretchOf[next]! >= 0 && scene.stretches[stretchOf[next]!]!.whole;
  if (tokens[next]!.lower !== 'that' && !marked) return undefined;
  let owner = at - 1;
  // "the minister's repeated claim"
  if (
    tokens[owner]!.shape === 'word' &&
    tokens[owner]!.lower !== "'s" &&
    !(classes[owner]! & POSSESSIVE) &&
    owner - 1 >= unit.from
  )
    owner--;
  const own = (classes[owner]! & POSSESSIVE) !== 0 && tokens[owner]!.lower !== 'whose';
  if (!own && tokens[owner]!.lower !== "'s") return undefined;
  const source = own ? { from: owner, to: owner + 1 } : possessor(scene, owner, unit.from);
  if (!source || (!marked && !saysSomething(scene, next + 1, unit.to))) return undefined;
  return {
    unit: unit.index,
    from: source.from,
    to: next,
    cue: { from: at, to: at + 1 },
    verb: undefined,
    kind: 'noun',
    source,
    order: 'before',
    addressee: undefined,
    medium: undefined,
    opening: marked ? 'mark' : 'that',
    after: next,
    end: next,
    before: -1,
    joined: false,
    resumes: false,
    negated: false,
    hypothetical: false,
  };
}

/** Whose claim it is: the name right before "'s", or the noun phrase. */
function possessor(scene: Scene, end: number, floor: number): TokenRange | undefined {
  const { tokens, classes } = scene;
  let from = end;
  while (
    from > floor &&
    (tokens[from - 1]!.capital || (tokens[from - 1]!.lower === '.' && isAbbreviation(tokens, from - 1)))
  )
    from--;
  if (from < end) return from === end - 1 && classes[from]! & PRONOUN ? undefined : { from, to: end };
  const last = classes[end - 1] ?? 0;
  return last & (PRONOUN | AUXILIARY) ? undefined : nounPhraseBefore(scene, end, floor);
}

/** "that [talks would go on]", and not "that night" or "that could be shared". */
function saysSomething({ tokens, classes }: Scene, at: number, limit: number): boolean {
  const bits = classes[at]!;
  if (bits & (AUXILIARY | VERB | REPORTING) && !tokens[at]!.capital) return false;
  for (let index = at + 1; index < Math.min(limit, at + 20); index++)
    if (classes[index]! & (AUXILIARY | VERB | REPORTING)) return true;
  return false;
}
