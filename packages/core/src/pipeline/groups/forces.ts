import type { PlaceEntry } from '../../schema/lexicons.ts';
import { countryAsOwner, type Ground, type GroupRule, ground, group, type Placed, together } from './ground.ts';

const WHOSE = new Set(['government', 'opposition', 'rebel', 'regime', 'security']);
/** How many tokens back the country may have been named. */
const FARTHEST = 80;

/** "Fighting went on in Syria … **opposition forces** withdrew": whose land it is was said before. */
export const forces: GroupRule = {
  name: 'forces',
  *find(reading) {
    const found = ground(reading);
    const { tokens, section } = found.passage;
    let last: { country: PlaceEntry; one: Placed } | undefined;
    let next = 0;
    for (const at of found.forces) {
      for (; next < found.placed.length && found.placed[next]!.to <= at; next++) {
        const country = countryOf(found, found.placed[next]!);
        if (country) last = { country, one: found.placed[next]! };
      }
      if (!last || at - last.one.to > FARTHEST || section[last.one.from] !== section[at]) continue;
      if (found.covering[at] || !WHOSE.has(tokens[at - 1]?.lower ?? '') || found.covering[at - 1]) continue;
      if (tokens[at - 2]?.text === '-' || !together(found, at - 1, at) || tokens[at]!.capital) continue;
      yield group(found, at - 1, at + 1, countryAsOwner(last.country), 0.5);
    }
  },
};

/** The country a place is or lies in. */
function countryOf({ passage: { words } }: Ground, { mention: { entity } }: Placed): PlaceEntry | undefined {
  const code = entity.startsWith('place/') ? words.places.get(entity)?.country : undefined;
  return code ? words.countries.get(code) : undefined;
}
