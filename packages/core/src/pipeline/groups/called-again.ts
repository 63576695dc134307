import type { Mention } from '../../schema/mention.ts';
import { ARMED, armedGroups, type Ground, type GroupRule, ground, group, type Placed, together } from './ground.ts';

const DEFINITE = new Set(['the', 'this', 'that', 'our']);

/** How many tokens back the body may have been named. */
const FARTHEST = 400;

/** "Da’esh … **this terrorist group**", "the Coalition … **coalition forces**": a noun for a body named before. */
export const calledAgain: GroupRule = {
  name: 'called-again',
  *find(reading) {
    const found = ground(reading);
    const { tokens, words } = found.passage;
    const armed = armedGroups(reading.lexicons);
    const last = new Map<string, Placed>();
    let next = 0;
    for (const at of found.bodyNouns) {
      for (; next < found.placed.length && found.placed[next]!.from <= at; next++)
        for (const noun of nounsOf(found, found.placed[next]!, armed)) last.set(noun, found.placed[next]!);
      const { lower, capital } = tokens[at]!;
      const one = capital || found.covering[at] ? undefined : last.get(lower);
      if (!one || at - one.to > FARTHEST) continue;
      const from = phraseFrom(found, at);
      const coalition = lower === 'coalition';
      const forces = coalition ? words.groups.at(tokens, at + 1) : undefined;
      if (forces && together(found, at, forces.to - 1))
        yield group(found, from < 0 ? at : from, forces.to, one.mention, 0.6);
      else if ((from >= 0 || coalition) && tokens[at + 1]?.text !== '-' && tokens[at - 1]?.text !== '-')
        yield group(found, from < 0 ? at : from, at + 1, one.mention, 0.6, 'title');
    }
  },
};

/** The nouns by which a body may be called again. */
function* nounsOf(
  { passage: { tokens } }: Ground,
  { to, mention }: Placed,
  armed: ReadonlySet<string>,
): Generator<string> {
  if (!isBody(mention)) return;
  if (armed.has(mention.entity)) yield* ARMED;
  const { lower } = tokens[to - 1]!;
  if (lower === 'coalition' || lower === 'alliance') yield lower;
}

const isBody = ({ entity, form }: Mention): boolean => entity.startsWith('organization/') && form === 'name';

/** Where "this terrorist group" begins: a word that points, at most two words before the noun; -1 where there is none. */
function phraseFrom({ passage: { tokens, sentence }, covering }: Ground, noun: number): number {
  for (let at = noun - 1; at >= Math.max(0, noun - 3) && sentence[at] === sentence[noun]; at--) {
    if (DEFINITE.has(tokens[at]!.lower)) return at;
    if (tokens[at]!.shape !== 'word' || tokens[at]!.capital || covering[at]) return -1;
  }
  return -1;
}
