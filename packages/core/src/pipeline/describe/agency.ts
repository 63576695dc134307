import { type Token, tokenize } from '../../text/tokenize.ts';
import type { Fact } from './fact.ts';
import { media } from './media.ts';

/** An agency that reports from its own correspondent names itself in the first words. */
const HEAD = 400;
const CORRESPONDENT = /correspondent/i;
/** "GENEVA (Reuters) -" · "/TASS/" · "By Reuters" · "TURAN’s Washington correspondent reports": the agency the report comes from. */
export const agency: Fact = {
  name: 'agency',
  read({ text, layer, lexicons }) {
    const known = media(lexicons.organizations);
    for (const { role, span } of layer('section')) {
      if (role !== 'dateline' && role !== 'byline') continue;
      const tokens = tokenize(text, span.start, span.end);
      const found = [...known.all(tokens)][0]?.values[0] ?? (role === 'dateline' ? bracketed(text, tokens) : undefined);
      if (found) return { source: { agency: found, rights: 'unknown' } };
    }
    let looked = 0;
    for (const { role, span } of layer('section')) {
      if (role !== 'paragraph' && role !== 'headline') continue;
      if (looked++ === 3) return undefined;
      const head = Math.min(span.end, span.start + HEAD);
      if (!CORRESPONDENT.test(text.slice(span.start, head))) continue;
      const name = ownCorrespondent(tokenize(text, span.start, head));
      if (name) return { source: { agency: name, rights: 'unknown' } };
    }
    return undefined;
  },
};

/** "(HawaiiNewsNow)": what stands in the brackets of a dateline, up to a date or dash. */
function bracketed(text: string, tokens: readonly Token[]): string | undefined {
  const open = tokens.findIndex((token) => token.text === '(' || (token.text === '/' && token.spaced));
  if (open < 0 || open + 2 >= tokens.length) return undefined;
  let to = open + 1;
  while (to < tokens.length && tokens[to]!.shape === 'word' && tokens[to]!.capital) to++;
  return to > open + 1 ? text.slice(tokens[open + 1]!.start, tokens[to - 1]!.end) : undefined;
}

function ownCorrespondent(tokens: readonly Token[]): string | undefined {
  for (let at = 1; at + 2 < tokens.length; at++) {
    if (tokens[at]!.lower !== "'s" || !tokens[at - 1]!.capital) continue;
    const noun = tokens[at + 1]!.lower === 'correspondent' ? at + 1 : at + 2;
    const verb = tokens[noun + 1]?.lower;
    if (tokens[noun]!.lower === 'correspondent' && (verb === 'reports' || verb === 'reported' || verb === 'notes'))
      return tokens[at - 1]!.text;
  }
  return undefined;
}
