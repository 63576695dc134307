import type { Reading } from '../../reading.ts';
import { hashText } from '../../tagger/hash.ts';
import { type WordForms, wordForms } from '../../tagger/word-forms.ts';
import { type MentionNeeds, type Passage, passage } from '../passage.ts';
import type { Sighting } from '../sighting.ts';

type Seen = Sighting & { rule: string };

/** The types of names, in the order of their labels. */
export const TYPES = ['person', 'organization', 'place', 'other'] as const;

/** All that the features of a document’s tokens are made of. */
export interface NameView {
  passage: Passage;
  forms: WordForms;
  /** What the rules say of each token: as labels, 9 and 10 for demonyms; and by which rule. */
  proposed: Uint8Array;
  rule: Int32Array;
  /** What the lexicons know: which types of names a token may be part of, whether it is a given name, honorific … */
  known: Int32Array;
  /** What the rules say of the same word elsewhere in the document: the first label of each type, as bits. */
  elsewhere: Uint8Array;
  /** Whether the word stands elsewhere before or after another capitalised word, as bits. */
  company: Uint8Array;
  /** Where a token stands in its run of capitalised words. */
  run: Uint8Array;
  /** The paragraphs: tokens from each to the next. */
  blocks: Int32Array;
}

const BIT: Readonly<Record<string, number>> = { person: 1, organization: 2, place: 4, event: 8 };

export function nameView(reading: Reading<MentionNeeds>, seen: readonly Seen[]): NameView {
  const found = passage(reading);
  const { tokens, words, section } = found;
  const forms = wordForms(reading);
  const proposed = new Uint8Array(tokens.length);
  const rule = new Int32Array(tokens.length);
  for (const one of seen) {
    const type = one.other || one.type === 'event' ? 3 : TYPES.indexOf(one.type);
    const name = hashText(one.rule);
    for (let at = one.from; at < one.to; at++) {
      proposed[at] = (one.form === 'demonym' ? 9 : 2 * type + 1) + (at === one.from ? 0 : 1);
      rule[at] = name;
    }
  }
  const known = new Int32Array(tokens.length);
  for (const [from, match] of found.known) {
    let bits = 0;
    for (const sense of match.values)
      bits |= sense.type === 'place' && sense.form !== 'name' ? (sense.form === 'demonym' ? 16 : 32) : BIT[sense.type]!;
    for (let at = from; at < match.to; at++) known[at] = bits | (at === from ? 64 : 128);
  }
  const elsewhere = new Uint8Array(tokens.length);
  const company = new Uint8Array(tokens.length);
  const labels = new Map<number, number>();
  const beside = new Map<number, number>();
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (!token.capital) continue;
    const { lower } = token;
    if (words.given.has(lower)) known[at]! |= 256;
    if (words.honorifics.has(lower)) known[at]! |= 512;
    if (words.organizationWords.has(lower)) known[at]! |= 1024;
    if (words.common.has(lower)) known[at]! |= 2048;
    if (found.lowercase.has(lower)) known[at]! |= 4096;
    if (words.calendar.has(lower)) known[at]! |= 8192;
    if (found.titled[at]) continue;
    const word = forms.word[at]!;
    if (proposed[at]) labels.set(word, (labels.get(word) ?? 0) | (1 << ((proposed[at]! - 1) >> 1)));
    const bits =
      (tokens[at - 1]?.capital && token.spaced && !found.opens[at - 1] ? 1 : 0) |
      (tokens[at + 1]?.capital && tokens[at + 1]!.spaced && !found.opens[at] ? 2 : 0);
    if (bits) beside.set(word, (beside.get(word) ?? 0) | bits);
  }
  for (let at = 0; at < tokens.length; at++) {
    if (!tokens[at]!.capital) continue;
    elsewhere[at] = labels.get(forms.word[at]!) ?? 0;
    company[at] = beside.get(forms.word[at]!) ?? 0;
  }
  const run = new Uint8Array(tokens.length);
  for (const { from, to } of found.runs)
    for (let at = from; at < to; at++) run[at] = Math.min(4, at - from) * 5 + Math.min(4, to - 1 - at) + 1;
  const blocks: number[] = [];
  for (let at = 0; at < tokens.length; at++) if (at === 0 || section[at] !== section[at - 1]) blocks.push(at);
  blocks.push(tokens.length);
  return { passage: found, forms, proposed, rule, known, elsewhere, company, run, blocks: Int32Array.from(blocks) };
}
