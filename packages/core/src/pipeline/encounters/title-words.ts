import { DETERMINERS, type Ground, isName, isNominal } from './ground.ts';
import { trailingName } from './trailing-name.ts';

/** "Sabah Al-Khaled Al-Sabah" where only the first word is known. */
export function nameGoesOn({ tokens, words, mentionAt, dated }: Ground, from: number, until: number): number {
  let at = from;
  while (at < until) {
    const token = tokens[at]!;
    if (token.text === '-' && !token.spaced && tokens[at + 1]?.capital && !tokens[at + 1]!.spaced) at += 2;
    else if (
      token.shape === 'word' &&
      token.capital &&
      token.spaced &&
      !words.roles.has(token.lower) &&
      !dated[at] &&
      !(mentionAt[at] && mentionAt[at]!.entity.startsWith('place/'))
    )
      at++;
    else break;
  }
  return at;
}

/** "Uzbekistan’s Foreign Minister", "Germany’s Scholz": the phrase goes on after its possessor. */
export const nominalAfterPossessive = (ground: Ground, at: number, until: number): boolean => {
  for (let next = at; next < Math.min(until, at + 4); next++) {
    const token = ground.tokens[next]!;
    if (
      ground.words.roles.has(token.lower) ||
      (isName(ground, next) && ground.mentionAt[next]!.entity.startsWith('person/'))
    )
      return true;
    if (!ground.words.modifiers.has(token.lower) && !ground.words.portfolios.has(token.lower) && !token.capital)
      return false;
  }
  return false;
};

export const isNominalOrPortfolio = (ground: Ground, at: number, until: number): boolean =>
  isNominal(ground, at, until) || ground.words.portfolios.has(ground.tokens[at]?.lower ?? '');

/** "Prime Minister and Minister of Defense X", "Foreign Affairs and International Cooperation X". */
export function joinsTitles(
  ground: Ground,
  shape: { person?: unknown; titled: boolean },
  start: number,
  at: number,
  until: number,
): boolean {
  const { words, tokens } = ground;
  if (shape.person) return false;
  let next = at + 1;
  const follows = tokens[next];
  if (!follows || next >= until || DETERMINERS.has(follows.lower)) return false;
  const before = tokens[at - 1]!;
  if (words.portfolios.has(before.lower)) {
    for (; next < Math.min(until, at + 4); next++) if (words.portfolios.has(tokens[next]!.lower)) return true;
  }
  if (trailingName(ground, start, at)) return false;
  next = at + 1;
  if (!shape.titled || !follows.capital) return false;
  const bare = tokens[start - 1]?.lower === 'the' && at - start <= 2;
  if (bare) return false;
  for (; next < Math.min(until, at + 8); next++) {
    if (words.roles.has(tokens[next]!.lower)) return true;
    if (!isNominal(ground, next, until)) return false;
  }
  return false;
}
