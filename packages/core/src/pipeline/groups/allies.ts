import type { Mention } from '../../schema/mention.ts';
import { type GroupRule, ground, group, together } from './ground.ts';

/** Who stands by somebody or belongs to them. */
const THEIRS = new Set(['partners', 'allies', 'forces', 'troops', 'soldiers', 'citizens', 'people', 'personnel']);
const WHICH = new Set([
  'international',
  'regional',
  'close',
  'closest',
  'coalition',
  'key',
  'many',
  'own',
  'global',
  'local',
  'traditional',
  'western',
  'european',
  'security',
  'armed',
  'military',
]);
/** How many tokens back those they belong to may have been named. */
const FARTHEST = 60;

/** "The United States will work with **our partners**": who stands by those named last. */
export const allies: GroupRule = {
  name: 'allies',
  *find(reading) {
    const found = ground(reading);
    const { tokens, sentence, section } = found.passage;
    let last: { mention: Mention; to: number } | undefined;
    let next = 0;
    for (const at of found.whose) {
      for (; next < found.placed.length && found.placed[next]!.to <= at; next++) {
        const { mention, to } = found.placed[next]!;
        if (mayHaveAllies(mention)) last = { mention, to };
      }
      if (!last || at - last.to > FARTHEST || section[last.to - 1] !== section[at]) continue;
      let to = at + 1;
      while (to < at + 3 && WHICH.has(tokens[to]?.lower ?? '') && !found.covering[to]) to++;
      if (!THEIRS.has(tokens[to]?.lower ?? '') || sentence[to] !== sentence[at] || !together(found, at, to)) continue;
      yield group(found, at, to + 1, last.mention, 0.5);
    }
  },
};

/** A body, or a country that acts. */
const mayHaveAllies = ({ entity, form }: Mention): boolean =>
  (entity.startsWith('organization/') && form === 'name') || form === 'metonym';
