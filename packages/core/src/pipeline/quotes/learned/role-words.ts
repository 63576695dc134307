import type { Lexicons } from '../../../schema/lexicons.ts';
import { once } from '../../../text/once.ts';
import { hashText } from '../../tagger/hash.ts';
import { cueForms, speechNounsOf } from '../cues.ts';
import type { Scene } from '../scene.ts';

/** What a token is to reporting, as numbers. */
export interface RoleWords {
  /** 0 none · 1 verb, strong, finite · 2 verb, weak, finite · 3 participle · 4 base form · 5 noun · 6 according to · 7 goes on with the cue before it. */
  kind: Uint8Array;
  /** The lemma of a verb that reports, or the noun. */
  lemma: Int32Array;
  /** Kind of source the noun names: 0 none, 1 … 5. */
  source: Uint8Array;
}

const sourceNouns = once((lexicons: Lexicons): ReadonlyMap<string, number> => {
  const kinds = new Map<string, number>();
  const words = lexicons.sourceNouns;
  for (const [index, kind] of (['anonymous', 'collective', 'document', 'organization', 'role'] as const).entries())
    for (const word of words?.[kind] ?? []) kinds.set(word, index + 1);
  return kinds;
});

/** Finds the words of reporting in one pass. */
export function roleWords({ tokens }: Scene, lexicons: Lexicons): RoleWords {
  const forms = cueForms(lexicons);
  const nouns = speechNounsOf(lexicons);
  const sources = sourceNouns(lexicons);
  const kind = new Uint8Array(tokens.length);
  const lemma = new Int32Array(tokens.length);
  const source = new Uint8Array(tokens.length);
  for (let at = 0; at < tokens.length; at++) {
    const { lower, shape } = tokens[at]!;
    if (shape !== 'word') continue;
    source[at] = sources.get(lower) ?? 0;
    if (kind[at]) continue;
    if (lower === 'according') {
      kind[at] = 6;
      lemma[at] = hashText(lower);
      continue;
    }
    const match = forms.at(tokens, at, Math.min(tokens.length, at + 5));
    if (match) {
      const { verb, form } = match.values[0]!;
      kind[at] = form === 'ing' ? 3 : form === 'base' ? 4 : verb.strength === 'strong' ? 1 : 2;
      lemma[at] = hashText(verb.lemma);
      for (let next = at + 1; next < match.to; next++) kind[next] = 7;
    } else if (nouns.has(lower)) {
      kind[at] = 5;
      lemma[at] = hashText(lower);
    }
  }
  return { kind, lemma, source };
}
