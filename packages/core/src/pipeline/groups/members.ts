import { type Ground, type Group, type GroupRule, ground, group, type Placed, together } from './ground.ts';

/** Who may be written with a capital. */
const SERVICE = new Set(['airmen', 'marines', 'sailors', 'soldiers', 'members', 'officers', 'officials']);

/** "**ISIL fighters**", "**Norwegian naval officers**", "**U.S. service members**": who belongs to a body, a people or a country. */
export const members: GroupRule = {
  name: 'members',
  *find(reading) {
    const found = ground(reading);
    for (const one of found.placed) {
      const to = nounAfter(found, one);
      if (to > 0 && belongsTo(found, one, to)) yield membersOf(found, one, to);
    }
  },
};

/** Bodies have none of these. */
const OF_PLACES = new Set(['people', 'peoples', 'residents', 'villagers']);

/** Whether a name may stand before those who belong to it: a body’s, a nationality, a country’s letters ("U.S."). */
function belongsTo(
  { passage: { tokens } }: Ground,
  { from, to, mention: { entity, form, text } }: Placed,
  end: number,
): boolean {
  if (entity.startsWith('organization/'))
    return form === 'name' && tokens[from]!.capital && !OF_PLACES.has(tokens[end - 1]!.lower);
  if (!entity.startsWith('place/')) return false;
  if (tokens[end - 1]!.lower === 'residents') return form !== 'title';
  return form === 'demonym' || (form !== 'title' && to - from === 1 && text.length < 6 && text === text.toUpperCase());
}

/** The end of the noun after the name: directly, or after one word that says which. */
function nounAfter(found: Ground, { from, to }: Placed): number {
  const {
    passage: { tokens, words },
    covering,
  } = found;
  const at = words.betweenGroups.has(tokens[to]?.lower ?? '') ? to + 1 : to;
  const noun = words.groups.at(tokens, at);
  if (noun && tokens[at]!.capital && !SERVICE.has(tokens[at]!.lower)) return 0;
  if (!noun || !together(found, from, noun.to - 1) || !tokens[to]!.spaced || covering[at]) return 0;
  return tokens[noun.to]?.text === '-' ? 0 : noun.to;
}

const membersOf = (found: Ground, { from, mention }: Placed, to: number): Group =>
  group(found, from, to, mention, 0.7 * mention.confidence);
