import type { Reading } from '../reading.ts';
import { holdersOf } from './holders.ts';
import { isMedia, objectAt, partiesAfter } from './objects.ts';
import type { Party } from './party.ts';
import { partyIndex } from './party-lookup.ts';
import { type Clause, type EncounterNeeds, type Scene, scene as sceneOf } from './scene.ts';
import { subjectOf } from './subject.ts';
import { tell } from './tell.ts';
import type { Cast, EncounterRule } from './telling.ts';
import { nounAt, verbAt } from './verb-at.ts';

const INTERVIEWER = /^(journalist|broadcaster|host|presenter|anchor|correspondent|interviewer)$/;

/** "in an interview with CBS, Blinken said", "Lavrov told American journalist Tucker Carlson", "Carlson interviewed Putin" */
export const interview: EncounterRule = {
  name: 'interview',
  *find(reading: Reading<EncounterNeeds>) {
    const scene = sceneOf(reading);
    for (const clause of scene.clauses) {
      for (const trigger of clause.triggers) {
        const verb = verbAt(scene, clause, trigger);
        const word = verb?.format === 'interview' ? verb : nounAt(scene, clause, trigger);
        if (word?.format !== 'interview') continue;
        const asked = word === verb ? objectAt(scene, clause, trigger.to) : [];
        let others =
          word === verb
            ? subjectOf(scene, clause, trigger.from)
            : partiesAfter(scene, clause, trigger.to, ['with', 'to']);
        if (others.length === 0 && word !== verb) others = toldIn(scene, clause, trigger.from);
        const holders =
          asked.length > 0
            ? asked
            : word === verb
              ? []
              : holdersOf(scene, clause, trigger, others.at(-1)?.to ?? trigger.to);
        if (others.length > 0 && holders.length > 0)
          yield tell(scene, clause, trigger, word, castOf(scene, holders, others), { confidence: 0.8 });
      }
      for (const at of clause.cues) {
        if (scene.tokens[at]!.lower !== 'told') continue;
        const programme = programmeAt(scene, clause, at + 1);
        const others = programme
          ? [programme]
          : objectAt(scene, clause, at + 1).filter((party) => isInterviewer(scene, party));
        const holders = others.length > 0 ? subjectOf(scene, clause, at) : [];
        const word =
          others.length > 0 &&
          holders.length > 0 &&
          scene.reading.lexicons.encounterWords.find(({ format }) => format === 'interview');
        if (word)
          yield tell(scene, clause, { from: at, to: at + 1, values: [word] }, word, castOf(scene, holders, others), {
            confidence: 0.7,
            status: 'held',
          });
      }
    }
  },
};

/** "told CNN in an interview" */
function toldIn(scene: Scene, clause: Clause, before: number): Party[] {
  for (let at = before - 1; at >= clause.from && before - at < 12; at--)
    if (scene.tokens[at]!.lower === 'told')
      return objectAt(scene, clause, at + 1).filter(({ kind }) => kind === 'body' || kind === 'person');
  return [];
}

/** "told BBC 5 Live", "told CNN’s State of the Union", "told NBC’s “Today”": a programme of an outlet, named after it. */
function programmeAt(scene: Scene, clause: Clause, at: number): Party | undefined {
  const outlet = clause.parties()[partyIndex(clause, at)];
  if (!outlet || !isMedia(scene, outlet)) return undefined;
  const { tokens, dated, mentionAt } = scene;
  const owner = tokens[outlet.to]?.lower === "'s" || tokens[outlet.to]?.lower === '’s';
  const next = owner ? outlet.to + 1 : outlet.to;
  const named = tokens[next];
  if (!named || next >= clause.to || dated[next] || mentionAt[next]?.entity.startsWith('person/')) return undefined;
  const titled = owner
    ? named.capital || named.shape !== 'word'
    : named.shape === 'number' && tokens[next + 1]?.capital;
  return titled ? outlet : undefined;
}

/** A journalist by title: "told reporter Ana Ruiz"; "told Reuters" is how any agency quotes. */
function isInterviewer(scene: Scene, party: Party): boolean {
  if (party.kind !== 'person') return false;
  for (let at = party.from; at < party.to; at++) if (INTERVIEWER.test(scene.tokens[at]!.lower)) return true;
  return false;
}

const castOf = (_scene: Scene, holders: readonly Party[], others: readonly Party[]): Cast[] => [
  ...holders.map((party): Cast => ({ party, role: 'participant' })),
  ...others.map((party): Cast => ({ party, role: 'interviewer' })),
];
