import { groupTo } from './groups.ts';
import type { Party } from './party.ts';
import { partyEndingAt } from './party-lookup.ts';
import type { Clause, Scene, Trigger } from './scene.ts';
import { subjectAfter, subjectOf } from './subject.ts';

/** Who held it: the possessor before the noun, else the subject of the verb, else of the clause that follows. */
export function holdersOf(scene: Scene, clause: Clause, trigger: Trigger, end: number): Party[] {
  for (let at = trigger.from - 1; at >= clause.from && trigger.from - at < 9; at--) {
    const { lower } = scene.tokens[at]!;
    if (lower === "'s" || lower === '’s') {
      const index = partyEndingAt(clause, at);
      if (index >= 0) return groupTo(scene, clause, index);
      if (!scene.dated[at]) break;
    }
    if (/^(his|her|their)$/.test(lower)) {
      const pronoun = possessor(scene, at);
      if (pronoun) return [pronoun];
      break;
    }
    if (/^(the|a|an|in|during|after|at|to|for|on)$/.test(lower)) break;
  }
  const lead = leadOf(scene, clause, trigger);
  if (lead !== undefined && lead <= clause.from + 1) {
    const after = subjectAfter(scene, clause, end);
    if (after.length > 0) return after;
  }
  return subjectOf(scene, clause, lightVerb(scene, clause, trigger));
}

/** The pronoun of "his meeting with", as a party. */
function possessor(scene: Scene, at: number): Party | undefined {
  const mention = scene.mentionAt[at];
  const name = mention && scene.entities.get(mention.entity)?.name;
  return {
    from: at,
    to: at + 1,
    kind: 'pronoun',
    name: name ?? scene.tokens[at]!.text,
    ...(mention ? { entity: mention.entity, mention: mention.id } : {}),
    plural: scene.tokens[at]!.lower === 'their',
    possessive: false,
    determined: false,
  };
}

/** The preposition the noun hangs on: "In a call with", "During Wednesday’s meeting with". */
function leadOf(scene: Scene, clause: Clause, trigger: Trigger): number | undefined {
  for (let at = trigger.from - 1; at >= clause.from && trigger.from - at < 9; at--)
    if (/^(in|during|after|following|at|on|ahead|before|amid)$/.test(scene.tokens[at]!.lower)) return at;
  return undefined;
}

/** The verb that governs the noun: the nearest lower-case word before its phrase that is no preposition. */
function lightVerb(scene: Scene, clause: Clause, trigger: Trigger): number {
  for (let at = trigger.from - 1; at >= clause.from && trigger.from - at < 12; at--)
    if (
      /^(had|has|have|having|hold|holds|held|holding|hosted|hosts|hosting|participated|participates|participating|participate|joined|joins|joining|join|attended|attends|attending|attend|took|takes|taking|conducted|convened|co|chaired|chairing|led|leading|led|began|concluded|wrapped|finished|opened|scheduled|arranged|continued|resumed|requested|sought|seeking|planning|planned|considering|weighing|proposed|cancelled|canceled)$/.test(
        scene.tokens[at]!.lower,
      )
    )
      return at;
  return trigger.from;
}
