import type { Token } from '../../text/tokenize.ts';

const TIED = new Set('era led like run made wide born held style built bound friendly appointee'.split(' '));

/** "Trump-**era**", "Navy-**led**", "Putin-**backed**": words that a hyphen ties to a name without making it longer. */
export const isTied = ({ lower, capital }: Token): boolean =>
  !capital && (TIED.has(lower) || (lower.length > 4 && lower.endsWith('ed')));

/** "**Northern Lights**-style": words a hyphen ties to another that is no part of a name describe something: their shape tells little. */
export const describes = (tokens: readonly Token[], to: number): boolean =>
  tokens[to]?.text === '-' && !tokens[to]!.spaced;

/** "Choi **Sun-woo**", "Wu **Mei-ling**": a given name of two halves, whatever else the first would be by itself. */
export function beginsTwoHalves(tokens: readonly Token[], at: number): boolean {
  const [before, first, hyphen, second] = [tokens[at - 1], tokens[at]!, tokens[at + 1], tokens[at + 2]];
  return (
    before?.shape === 'word' &&
    before.capital &&
    first.capital &&
    first.text.length < 7 &&
    hyphen?.text === '-' &&
    !hyphen.spaced &&
    second?.shape === 'word' &&
    !second.spaced &&
    !second.capital &&
    second.text.length < 7 &&
    !isTied(second)
  );
}
