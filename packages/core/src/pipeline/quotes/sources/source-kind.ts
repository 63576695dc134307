import type { Lexicons } from '../../../schema/lexicons.ts';
import type { SourceKind } from '../../../schema/quote.ts';
import { once } from '../../../text/once.ts';
import { type PhraseMatcher, phraseMatcher } from '../../../text/phrases.ts';
import type { TokenRange } from '../../grammar/tagged.ts';
import { DETERMINER, PREPOSITION, TITLE } from '../../grammar/word-classes.ts';
import type { Scene } from '../scene.ts';

const nouns = once((lexicons: Lexicons): { anonymous: PhraseMatcher<true>; kinds: Map<string, SourceKind> } => {
  const words = lexicons.sourceNouns;
  const kinds = new Map<string, SourceKind>();
  for (const kind of ['role', 'organization', 'document', 'collective'] as const)
    for (const word of words?.[kind] ?? []) kinds.set(word, kind);
  return { anonymous: phraseMatcher((words?.anonymous ?? []).map((word) => [word, true] as const)), kinds };
});

/** The last token of the phrase’s head: "[the head] of the agency", "[Hugh Hill], a doctor". */
export function headEnd(scene: Scene, source: TokenRange): number {
  for (let at = source.from + 1; at < source.to; at++) {
    const { lower, shape } = scene.tokens[at]!;
    if (lower === ',' && isList(scene, at + 1, source.to)) return source.to;
    if (
      lower === ',' ||
      lower === '(' ||
      lower === '—' ||
      (scene.classes[at]! & PREPOSITION && shape === 'word') ||
      lower === 'who'
    )
      return at;
  }
  return source.to;
}

/** "France[, Germany and Italy]", not "Borrell, EU Foreign Minister and Vice President". */
function isList({ tokens, classes }: Scene, from: number, to: number): boolean {
  let joined = false;
  for (let at = from; at < to; at++) {
    const { lower, capital } = tokens[at]!;
    if (lower === 'and') joined = true;
    else if (classes[at]! & TITLE || !(capital || lower === ',' || lower === 'the')) return false;
  }
  return joined;
}

/** What kind of source a noun phrase names, going by its words alone. */
export function sourceKind(scene: Scene, lexicons: Lexicons, source: TokenRange): SourceKind {
  const { anonymous, kinds } = nouns(lexicons);
  for (const _ of anonymous.all(scene.tokens, source.from, source.to)) return 'anonymous';
  const end = headEnd(scene, source);
  const head = scene.tokens[end - 1]!;
  const kind = kinds.get(head.lower);
  if (kind === 'role' && head.capital && !(scene.classes[source.from]! & DETERMINER)) return 'named';
  if (kind) return kind;
  for (let at = source.from; at < end; at++) {
    const { lower } = scene.tokens[at]!;
    if (lower === 'both' || lower === 'after' || lower === 'two') return 'collective';
  }
  if (head.capital) {
    const organizations = organizationWords(lexicons);
    for (let at = source.from; at < source.to; at++)
      if (organizations.has(scene.tokens[at]!.lower) && scene.tokens[at]!.capital && at >= end - 1)
        return 'organization';
    return 'named';
  }
  return head.lower.endsWith('s') && !head.lower.endsWith('ss') ? 'collective' : 'role';
}

const organizationWords = once(
  (lexicons: Lexicons): ReadonlySet<string> => new Set(lexicons.organizationWords.map((word) => word.toLowerCase())),
);
