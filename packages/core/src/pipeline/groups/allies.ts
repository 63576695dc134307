import type { Mention } from '../../schema/mention.ts';
import { armedGroups, type Ground, type GroupRule, ground, group, type Placed, together } from './ground.ts';

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

/** "The United States will work with **our partners**", "NATO and **its allies**": who stands by those who speak, or by those named last. */
export const allies: GroupRule = {
  name: 'allies',
  *find(reading) {
    const found = ground(reading);
    const { tokens, sentence, section } = found.passage;
    let last: Pick<Placed, 'mention' | 'to'> | undefined;
    let next = 0;
    const we = found.whose.length > 0 ? whoWeAre(found, armedGroups(reading.lexicons)) : undefined;
    for (const at of found.whose) {
      for (; next < found.placed.length && found.placed[next]!.to <= at; next++) {
        const { mention, to } = found.placed[next]!;
        if (mayHaveAllies(mention)) last = { mention, to };
      }
      const near = last && at - last.to <= FARTHEST && section[last.to - 1] === section[at] ? last.mention : undefined;
      const of = tokens[at]!.lower === 'our' ? we : near;
      if (!of) continue;
      let to = at + 1;
      while (to < at + 3 && WHICH.has(tokens[to]?.lower ?? '') && !found.covering[to]) to++;
      if (!THEIRS.has(tokens[to]?.lower ?? '') || sentence[to] !== sentence[at] || !together(found, at, to)) continue;
      yield group(found, at, to + 1, of, 0.5);
    }
  },
};

/** Who says "we" in a release or a speech: the country or body it tells of most, but for those it is at war with. */
function whoWeAre({ placed }: Ground, armed: ReadonlySet<string>): Mention | undefined {
  const counts = new Map<string, number>();
  let most: Mention | undefined;
  for (const { mention } of placed) {
    if (!mayHaveAllies(mention) || armed.has(mention.entity)) continue;
    const count = (counts.get(mention.entity) ?? 0) + 1;
    counts.set(mention.entity, count);
    if (!most || count > counts.get(most.entity)!) most = mention;
  }
  return most;
}

/** A body, or a country that acts. */
const mayHaveAllies = ({ entity, form }: Mention): boolean =>
  (entity.startsWith('organization/') && form === 'name') || form === 'metonym';
