import { endsPhrase } from '../bodies.ts';
import type { Passage } from '../passage.ts';
import type { Resolved } from '../resolved.ts';

const DEFINITE = new Set(['the', 'this', 'that']);

/** What a body is that may be called so again. */
const CALLED = new Set(['agency', 'alliance', 'company', 'ministry']);

/** How many tokens back the body may have been named. */
const FARTHEST = 400;

/** "Poland's Foreign Ministry said … **the ministry** added", "**the alliance**" after NATO: a common noun for a body named before. */
export function namedBefore(passage: Passage, named: readonly Resolved[]): Resolved[] {
  const { tokens, words } = passage;
  const found: Resolved[] = [];
  const last = new Map<string, Resolved>();
  let next = 0;
  for (let at = 1; at < tokens.length; at++) {
    for (; next < named.length && named[next]!.to <= at; next++)
      for (const head of headsOf(passage, named[next]!)) last.set(head, named[next]!);
    const { lower, capital, shape } = tokens[at]!;
    if (shape !== 'word' || capital || !DEFINITE.has(tokens[at - 1]!.lower)) continue;
    // "the foreign ministry" and "the ministry"
    const to = words.bodies.at(tokens, at)?.to ?? at + 1;
    const one = to - at > 1 ? (last.get(phrase(passage, at, to)) ?? last.get(tokens[to - 1]!.lower)) : last.get(lower);
    if (!one || at - one.to > FARTHEST || tokens[to]?.capital || !endsPhrase(passage, to)) continue;
    found.push({ ...one, from: at, to, form: 'title', rule: 'named-before', confidence: 0.7, reason: undefined });
  }
  return found;
}

/** The nouns by which a body may be called again. */
function* headsOf(passage: Passage, { from, to, type, form, rule, sense }: Resolved): Generator<string> {
  const { tokens, words } = passage;
  if (type === 'organization') {
    if (sense?.type === 'organization' && CALLED.has(sense.entry.type)) yield sense.entry.type;
    const last = tokens[to - 1]!.lower;
    if (words.organizationWords.has(last) || words.bodies.at(tokens, to - 1)) yield last;
    if (words.organizationWords.has(tokens[from]!.lower)) yield tokens[from]!.lower;
    for (let at = from; at < to - 1; at++) if (words.bodies.at(tokens, at)?.to === to) yield phrase(passage, at, to);
  } else if (form === 'metonym' && rule === 'national-body') {
    yield tokens[from]!.capital ? tokens[to - 1]!.lower : tokens[from]!.lower;
  }
}

const phrase = ({ tokens }: Passage, from: number, to: number): string => {
  let text = tokens[from]!.lower;
  for (let at = from + 1; at < to; at++) text += ` ${tokens[at]!.lower}`;
  return text;
};
