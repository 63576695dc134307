import type { Ground } from './ground.ts';

/**
 * The capitalised words that end a noun phrase, after its titles, portfolios, bodies and places: "Chinese Foreign Minister
 * Wang Yi" → "Wang Yi". Tokens `from` to `to` and the number of words.
 */
export function trailingName(
  ground: Ground,
  start: number,
  end: number,
): { from: number; to: number; words: number } | undefined {
  const { tokens, words, mentionAt } = ground;
  let to = end;
  // "King Abdullah II of Jordan"
  for (let at = end - 1; at > start && end - at < 5; at--)
    if (tokens[at]!.lower === 'of') {
      for (let before = at - 1; before > start; before--)
        if (words.monarchs.has(tokens[before]!.lower) && at - before > 1) to = at;
      break;
    }
  let from = to;
  let count = 0;
  for (let at = to - 1; at >= start; at--) {
    const token = tokens[at]!;
    if (token.shape !== 'word') {
      if (token.text === '-' || token.text === '.' || (token.text === ',' && count === 1)) continue;
      break;
    }
    const mention = mentionAt[at];
    if (
      mention &&
      mention.form !== 'pronoun' &&
      !mention.entity.startsWith('person/') &&
      !holdsTitle(ground, at, start) &&
      !isHyphenated(ground, at)
    )
      break;
    if (words.roles.has(token.lower) || (words.portfolios.has(token.lower) && !(count === 0 && token.lower === 'un')))
      break;
    if (!token.capital) {
      if (
        count > 0 &&
        token.text.length <= 4 &&
        /^(al|el|bin|ibn|bint|ben|van|von|der|den|de|da|do|dos|das|di|du|del|la|le|abu|ul|y|e)$/.test(token.lower)
      ) {
        from = at;
        continue;
      }
      break;
    }
    if (words.modifiers.has(token.lower) && token.text.length > 4) break;
    from = at;
    count++;
    if (count > 6) break;
  }
  return count > 0 ? { from, to, words: count } : undefined;
}

/** A name of a body that runs over a title has taken its bearer in: "Foreign Ministry Secretary General Ana Ruiz". */
function holdsTitle({ tokens, words, mentionAt }: Ground, at: number, start: number): boolean {
  for (let before = at; before >= start && mentionAt[before] === mentionAt[at]; before--)
    if (words.roles.has(tokens[before]!.lower) && before < at) return true;
  return false;
}

/** "Al-Sabah" holds no place called Sabah. */
const isHyphenated = ({ tokens, mentionAt }: Ground, at: number): boolean => {
  const before = tokens[at - 1];
  return (
    before?.text === '-' &&
    !before.spaced &&
    !tokens[at]!.spaced &&
    mentionAt[at - 2] !== mentionAt[at] &&
    tokens[at - 2]?.capital === true
  );
};
