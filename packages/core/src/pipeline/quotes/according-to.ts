import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts';
import { mediumIn } from './after-cue.ts';
import type { ReportingClause } from './reporting-clause.ts';
import type { Scene, Unit } from './scene.ts';

/** The plan is dead, [according to] the minister. */
export function accordingTo(scene: Scene, unit: Unit, at: number): ReportingClause | undefined {
  const { tokens } = scene;
  if (tokens[at]!.lower !== 'according' || tokens[at + 1]?.lower !== 'to' || at + 2 >= unit.to) return undefined;
  const opens =
    at === unit.from ||
    (at === unit.from + 1 && tokens[at - 1]!.shape === 'word') ||
    (at === unit.from + 2 && tokens[at - 1]!.lower === ',');
  const source = nounPhraseAfter(scene, at + 2, unit.to, { descriptions: !opens });
  if (!source) return undefined;
  return {
    unit: unit.index,
    from: at,
    to: source.to,
    cue: { from: at, to: at + 2 },
    verb: undefined,
    kind: 'according-to',
    source,
    order: 'after',
    addressee: undefined,
    medium: mediumIn(scene, source.from, source.to, undefined),
    opening: opens ? 'clause' : 'none',
    after: source.to,
    end: source.to,
    before: opens ? -1 : unit.from,
    joined: tokens[at - 1]?.lower === ',',
    resumes: false,
    negated: false,
    hypothetical: false,
  };
}
