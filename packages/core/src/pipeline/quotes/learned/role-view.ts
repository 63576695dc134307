import { type WordForms, wordForms } from '../../tagger/word-forms.ts';
import type { FoundQuote } from '../found-quote.ts';
import type { QuoteReading, Scene } from '../scene.ts';
import { type Proposals, proposals } from './proposals.ts';
import { type RoleWords, roleWords } from './role-words.ts';
import { type Surroundings, surroundings } from './surroundings.ts';

/** All that the features of a document’s tokens are made of. */
export interface RoleView {
  scene: Scene;
  forms: WordForms;
  words: RoleWords;
  proposed: Proposals;
  around: Surroundings;
  /** What a word can be: its classes; for one of none its ending. */
  class: Int32Array;
  /** Where a token stands to quotation marks: 0 outside, 1 opens, 2 inside, 3 closes, 4 alone; with the style of the marks. */
  marks: Uint8Array;
  /** What kind of entity a token names: 0 none, 1 person, 2 organization, 3 place, 4 pronoun or title. */
  mention: Uint8Array;
}

const TYPES: Readonly<Record<string, number>> = { person: 1, organization: 2, place: 3, event: 5 };

/** Looks at a document once. */
export function roleView(
  reading: QuoteReading,
  scene: Scene,
  found: readonly (FoundQuote & { rule: string })[],
): RoleView {
  const { tokens, classes, stretchOf, stretches } = scene;
  const forms = wordForms(reading);
  const words = roleWords(scene, reading.lexicons);
  const proposed = proposals(scene, found);
  const around = surroundings(scene, words, proposed.label);
  const kinds = new Int32Array(tokens.length);
  const marks = new Uint8Array(tokens.length);
  for (let at = 0; at < tokens.length; at++) {
    const shape = forms.shape[at]!;
    kinds[at] = classes[at] ? classes[at]! : shape === 0 ? forms.suffix2[at]! | (1 << 17) : (1 << 18) + shape;
    const stretch = stretchOf[at]! < 0 ? undefined : stretches[stretchOf[at]!];
    if (stretch) {
      const place = stretch.to - stretch.from === 1 ? 4 : at === stretch.from ? 1 : at === stretch.to - 1 ? 3 : 2;
      marks[at] = place + (stretch.style === 'single' ? 5 : 0) + (stretch.whole ? 10 : 0);
    }
  }
  const mention = new Uint8Array(tokens.length);
  let at = 0;
  for (const { span, form, entity } of reading.layer('mention')) {
    while (at > 0 && tokens[at - 1]!.end > span.start) at--;
    while (at < tokens.length && tokens[at]!.end <= span.start) at++;
    const type = form === 'pronoun' || form === 'title' ? 4 : (TYPES[entity.slice(0, entity.indexOf('/'))] ?? 0);
    for (; at < tokens.length && tokens[at]!.start < span.end; at++) mention[at] = type;
  }
  return { scene, forms, words, proposed, around, class: kinds, marks, mention };
}
