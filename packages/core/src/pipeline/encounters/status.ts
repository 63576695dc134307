import type { EncounterReport } from '../../schema/encounter-report.ts';
import type { Clause, Scene } from './scene.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const PLANNED = list(
  "will 'll shall plans plan planning planned expected expects scheduled due set slated agreed agree upcoming forthcoming planned hopes hoping looks look looking forward prepares preparing invited going ahead",
);
const CONSIDERED = list(
  'may might could would can should considering considers considered consider weighing weighs weighed possible potential proposed proposes propose proposal proposing mooted if whether want wants wanted willing ready open offer offered offers suggested suggesting urged calls seeks seeking sought possibility prospect prospects hypothetical eventual floated floating discussing discussed weighing explored mulled contemplated contemplating need needs',
);
const ALLEGED = list(
  'alleged allegedly purported purportedly reportedly rumored rumoured unconfirmed claimed claims claim suggesting secret supposed supposedly',
);
const DENIED = list(
  "denied denies denying not never didn't don't won't hasn't haven't hadn't refused refuses declined declines rejected ruled without",
);
const CANCELLED = list('cancelled canceled cancels scrapped postponed abandoned aborted off skipped boycotted shelved');
/** Where what stands further left says nothing of this verb any more. */
const EDGES = list(
  'said says told added after before when where while because since following during but although as who which',
);

/** "A summit is under discussion." */
const UNDER = list('consideration discussion review');

const AHEAD = 9;

/** "called off her meeting with"; "kicked off talks" tells of talks that took place. */
const callsOff = (word: string | undefined): boolean =>
  word !== undefined && /^(call|calls|called|calling|put)$/.test(word);

/** Whether the encounter took place, from the words before the verb or noun (and right after it: "was cancelled"). */
export function statusOf(scene: Scene, clause: Clause, from: number, to: number): EncounterReport['status'] {
  const { tokens } = scene;
  let status: EncounterReport['status'] | undefined;
  for (let at = from - 1; at >= clause.from && from - at <= AHEAD; at--) {
    const { lower, text } = tokens[at]!;
    if (CANCELLED.has(lower) && (lower !== 'off' || callsOff(tokens[at - 1]?.lower))) return 'cancelled';
    if (EDGES.has(lower) || text === ';' || text === ',') {
      if (lower === 'after' || lower === 'following') return status ?? 'held';
      break;
    }
    if (DENIED.has(lower) && !(lower === 'not' && tokens[at + 1]?.lower === 'only')) return 'denied';
    if (ALLEGED.has(lower)) return 'alleged';
    if (lower === 'ahead' || (lower === 'before' && from - at <= 3)) status ??= 'planned';
    if (CONSIDERED.has(lower)) {
      // "would have met" tells of no meeting; "could" and "if" leave it open.
      status = 'considered';
    } else if (PLANNED.has(lower)) status ??= 'planned';
    else if (lower === 'to' && at === from - 1) status ??= governed(scene, clause, at);
  }
  if (isCancelled(scene, clause, to)) return 'cancelled';
  if (!status || status === 'held') {
    for (let at = to; at < clause.to && at - to < 8; at++) {
      const { lower, text } = tokens[at]!;
      if (text === ',' || text === ';' || text === '.') break;
      const next = tokens[at + 1]?.lower ?? '';
      if ((lower === 'being' && CONSIDERED.has(next)) || (lower === 'under' && UNDER.has(next))) return 'considered';
      if (lower === 'will' || (/^(is|are)$/.test(lower) && PLANNED.has(next))) return 'planned';
    }
  }
  return status ?? 'held';
}

/** "The planned meeting between Blinken and Lavrov was called off", "his talks with Xi, set for Monday, were postponed". */
function isCancelled({ tokens }: Scene, clause: Clause, to: number): boolean {
  for (let at = to; at < clause.to - 1 && at - to < 18; at++) {
    const { lower, text } = tokens[at]!;
    if (text === ';' || text === '.' || /^(?:but|after|said|says|told|he|she|they|it)$/.test(lower)) return false;
    if (!/^(?:was|were|been|is|are|be)$/.test(lower)) continue;
    const next = tokens[at + 1]!.lower;
    if (CANCELLED.has(next) && next !== 'off') return true;
    if (/^(?:called|put)$/.test(next) && tokens[at + 2]?.lower === 'off') return true;
  }
  return false;
}

/** The infinitive "to meet": planned unless the verb before it says that it came to it ("sat down to talk", "got to meet"). */
function governed(scene: Scene, clause: Clause, to: number): EncounterReport['status'] {
  const before = scene.tokens[to - 1];
  if (!before || to - 1 < clause.from) return 'planned';
  if (/^(managed|got|began|continued|able|first|stopped|paused|came|went|used)$/.test(before.lower)) return 'held';
  if (/^(refused|declined|failed)$/.test(before.lower)) return 'denied';
  if (CONSIDERED.has(before.lower)) return 'considered';
  return 'planned';
}
