import type { PlaceEntry } from '../../schema/lexicons.ts';
import { placeHeads, placeNouns } from '../mentions/names/place-word.ts';
import { type Ground, type GroupRule, ground, group, type Placed, together } from './ground.ts';

/** By which nouns a place of a type may be called again. */
const OF_TYPE: Readonly<Partial<Record<PlaceEntry['type'], readonly string[]>>> = {
  city: ['city', 'town'],
  region: ['province'],
};
/** Any place nobody has told the kind of. */
const UNKNOWN: readonly string[] = ['city', 'town', 'village'];

/** Words that tell more of the same place: not "the neighbouring town". */
const WHICH = new Set(
  'ancient old historic fortified besieged embattled beleaguered devastated port border coastal entire whole strategic'.split(
    ' ',
  ),
);

/** How many tokens back the place may have been named. */
const FARTHEST = 250;

/** "Mosul … **the city**", "the Ilisu Dam … **the dam**": a noun for a place named before. */
export const placeAgain: GroupRule = {
  name: 'place-again',
  *find(reading) {
    const found = ground(reading);
    const { tokens, words } = found.passage;
    const last = new Map<string, Placed>();
    let next = 0;
    for (const at of found.placeNouns) {
      for (; next < found.placed.length && found.placed[next]!.to <= at; next++) {
        const one = found.placed[next]!;
        if (one.mention.entity.startsWith('place/') && one.mention.form === 'name')
          for (const noun of nounsOf(found, one, words.places.get(one.mention.entity))) last.set(noun, one);
      }
      const { lower, capital } = tokens[at]!;
      const from = WHICH.has(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1;
      const before = tokens[from]?.lower;
      if (capital || found.covering[at] || (before !== 'the' && before !== 'this')) continue;
      const one = last.get(lower);
      if (!one || at - one.to > FARTHEST || !together(found, from, at)) continue;
      if (tokens[at + 1]?.lower === 'of' || tokens[at + 1]?.text === '-') continue;
      yield group(found, from, at + 1, one.mention, 0.6, 'title');
    }
  },
};

/** The nouns by which a place may be called again: what its name ends with, what stands before it, what the lexicon says it is. */
function nounsOf(
  { passage: { tokens } }: Ground,
  { from, to }: Placed,
  entry: PlaceEntry | undefined,
): readonly string[] {
  const head = tokens[to - 1]!.lower;
  if (to - from > 1 && placeHeads.has(head)) return [head];
  const before = tokens[from - 2]?.lower ?? '';
  if (tokens[from - 1]?.lower === 'of' && placeNouns.has(before)) return [before];
  const after = tokens[to]?.lower ?? '';
  if (placeNouns.has(after)) return [after];
  return entry ? (OF_TYPE[entry.type] ?? []) : UNKNOWN;
}
