import type { Mention } from '../../schema/mention.ts';
import type { Reading } from '../reading.ts';
import {
  armedGroups,
  countryAsOwner,
  type Ground,
  type GroupNeeds,
  type GroupRule,
  ground,
  group,
  type Owner,
  type Placed,
  together,
} from './ground.ts';

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
    const we = whoWeAre(reading, found);
    for (const at of found.whose) {
      for (; next < found.placed.length && found.placed[next]!.to <= at; next++) {
        const { mention, to } = found.placed[next]!;
        if (mayHaveAllies(mention)) last = { mention, to };
      }
      let to = at + 1;
      while (to < at + 3 && WHICH.has(tokens[to]?.lower ?? '') && !found.covering[to]) to++;
      if (!THEIRS.has(tokens[to]?.lower ?? '') || sentence[to] !== sentence[at] || !together(found, at, to)) continue;
      const near = last && at - last.to <= FARTHEST && section[last.to - 1] === section[at] ? last.mention : undefined;
      const of = tokens[at]!.lower === 'our' ? we(tokens[at]!.start) : near;
      if (of) yield group(found, at, to + 1, of, 0.5);
    }
  },
};

/** How many quotations back one may still be open. */
const DEEPEST = 8;

/** Who says "we" at a place, asked from the first to the last: the country of who speaks; in a release the one it tells of most. */
function whoWeAre(reading: Reading<GroupNeeds>, found: Ground): (at: number) => Owner | undefined {
  const { words } = found.passage;
  const quotes = reading.layer('quote');
  let countries: Map<string, string | undefined> | undefined;
  let teller: { owner: Owner | undefined } | undefined;
  let next = 0;
  return (at) => {
    while (next < quotes.length && quotes[next]!.span.start <= at) next++;
    for (let one = next - 1; one >= Math.max(0, next - DEEPEST); one--) {
      const { content, who, form } = quotes[one]!;
      if (form === 'scare' || !content.some(({ start, end }) => start <= at && at < end)) continue;
      countries ??= new Map(reading.layer('entity').map(({ id, country }) => [id, country]));
      const speaker = who.find(({ role }) => role === 'speaker')?.entity;
      const country = words.countries.get((speaker !== undefined && countries.get(speaker)) || '');
      return country && countryAsOwner(country);
    }
    teller ??= { owner: toldMost(found, armedGroups(reading.lexicons)) };
    return teller.owner;
  };
}

/** The country or body a text tells of most, but for those that are fought. */
function toldMost({ placed }: Ground, armed: ReadonlySet<string>): Mention | undefined {
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
