import type { Section } from '../../schema/section.ts';
import { latest } from '../../text/latest.ts';
import { type MarkedStretch, markedStretches } from '../../text/quotation-marks.ts';
import { firstEndingAfter } from '../../text/spans.ts';
import type { Tagged } from '../grammar/tagged.ts';
import { DETERMINER, POSSESSIVE, PREPOSITION, wordClasses } from '../grammar/word-classes.ts';
import type { Reading } from '../reading.ts';

/** The layers the quotes stage reads. */
export type QuoteNeeds = 'section' | 'token' | 'sentence' | 'mention' | 'entity' | 'date' | 'topic';
export type QuoteReading = Reading<QuoteNeeds>;

/** A stretch between marks, in tokens: `from` is its opening mark, `to` one past its closing mark. */
export interface Stretch extends MarkedStretch {
  index: number;
  from: number;
  to: number;
  unit: number;
  block: number;
  /** Begins like a sentence and ends like one, or with the comma before its attribution. */
  whole: boolean;
  words: number;
}

/** A sentence; one that ends inside marks goes on to the end of the marked words’ sentence. Tokens `from` to `to`. */
export interface Unit {
  index: number;
  from: number;
  to: number;
  block: number;
  /** Written in title case, as headlines are. */
  title: boolean;
}

/** A paragraph or headline. */
export interface Block {
  section: Section;
  from: number;
  to: number;
  stretches: Stretch[];
}

/** The document as the rules of this stage look at it. */
export interface Scene extends Tagged {
  text: string;
  blocks: Block[];
  units: Unit[];
  unitOf: Int32Array;
  stretches: Stretch[];
  /** The stretch a token stands in, or -1. */
  stretchOf: Int32Array;
}

const ENDS = /[.!?…,;:—–-]/;
const INNER = new Set("'‘’ \u00a0");
const STARTS = /[\p{Lu}\p{N}.…[]/u;

export const sceneOf = latest((reading: QuoteReading): Scene => {
  const { text } = reading;
  const tokens = reading.layer('token');
  const classes = wordClasses(reading);
  // "Jan Novák", "Theresa May": what is part of a person's name is no month and no auxiliary.
  let token = 0;
  for (const { span, form, entity } of reading.layer('mention')) {
    if (form !== 'name' || !entity.startsWith('person/')) continue;
    while (token < tokens.length && tokens[token]!.start < span.start) token++;
    for (; token < tokens.length && tokens[token]!.end <= span.end; token++)
      if (tokens[token]!.capital) classes[token] = 0;
  }
  const stretchOf = new Int32Array(tokens.length).fill(-1);
  const unitOf = new Int32Array(tokens.length).fill(-1);
  const scene: Scene = { text, tokens, classes, blocks: [], units: [], unitOf, stretches: [], stretchOf };
  let at = 0;
  for (const section of reading.layer('section')) {
    if (section.role === 'boilerplate') continue;
    while (at < tokens.length && tokens[at]!.start < section.span.start) at++;
    const from = at;
    while (at < tokens.length && tokens[at]!.start < section.span.end) at++;
    if (at > from) scene.blocks.push({ section, from, to: at, stretches: [] });
  }
  for (const [index, block] of scene.blocks.entries()) mark(scene, block, index);
  cut(scene, reading);
  for (const stretch of scene.stretches) stretch.unit = unitOf[stretch.from] ?? -1;
  return scene;
});

/** Finds the stretches of a block and puts them on its tokens. */
function mark(scene: Scene, block: Block, index: number): void {
  const { text, tokens, stretchOf } = scene;
  let at = block.from;
  for (const found of markedStretches(text, block.section.span.start, block.section.span.end)) {
    while (at < block.to && tokens[at]!.end <= found.start) at++;
    const from = at;
    let words = 0;
    while (at < block.to && tokens[at]!.start < found.end) {
      stretchOf[at] = scene.stretches.length;
      if (tokens[at]!.shape === 'word') words++;
      at++;
    }
    const whole = isWhole(scene, found, from, words);
    const stretch = { ...found, index: scene.stretches.length, from, to: at, unit: -1, block: index, whole, words };
    scene.stretches.push(stretch);
    block.stretches.push(stretch);
  }
}

/** Whether all longer words of a sentence are capitalised: "Blinken Says Talks Were Useful". */
function isTitleCase({ tokens, classes }: Scene, from: number, to: number): boolean {
  let capitals = 0;
  for (let at = from; at < to; at++) {
    const { shape, text, capital } = tokens[at]!;
    if (shape !== 'word' || text.length < 4) continue;
    if (capital) capitals++;
    else if (!(classes[at]! & PREPOSITION)) return false;
  }
  return capitals > 2;
}

const CAPITAL = /[\p{Lu}\p{N}]/u;
const SMALL = new Set('a an the of and in on for to with at by'.split(' '));

/** Whether a stretch reads as the name of a work or programme: "Morning Joe," "The Art of the Deal". */
export function isTitle(scene: Scene, stretch: Stretch): boolean {
  if (stretch.words > 8 || stretch.from === scene.units[stretch.unit]?.from) return false;
  const last = scene.text[stretch.end - stretch.closing - 1] ?? '';
  if (last === '!' || last === '?') return false;
  for (let at = stretch.from; at < stretch.to; at++) {
    const { shape, text, lower } = scene.tokens[at]!;
    if (shape === 'word' && !CAPITAL.test(text[0]!) && !SMALL.has(lower) && lower !== "'s") return false;
  }
  return scene.tokens[stretch.from - 1]?.shape === 'word';
}

/** A name of a work inside a noun phrase: 'the author of "Hard Days,"', 'on "Meet the Press."' */
export const isWork = (scene: Scene, stretch: Stretch): boolean =>
  isTitle(scene, stretch) && (scene.classes[stretch.from - 1]! & (DETERMINER | PREPOSITION | POSSESSIVE)) !== 0;

/** Begins like a sentence and ends like one; a single word only where it stands alone. */
function isWhole(
  { text, tokens }: Scene,
  { start, end, opening, closing }: MarkedStretch,
  from: number,
  words: number,
): boolean {
  let first = start + opening;
  let last = end - closing - 1;
  while (first < last && INNER.has(text[first]!)) first++;
  while (last > first && INNER.has(text[last]!)) last--;
  const next = text[end] ?? '';
  if (
    words < 1 ||
    !STARTS.test(text[first]!) ||
    !(ENDS.test(text[last]!) || closing === 0 || next === ',' || next === '.')
  )
    return false;
  const before = tokens[from - 1];
  return words > 1 || !before || /^[,:.?!]$/.test(before.lower);
}

/** The most words outside marks a unit may have: a longer sentence is no sentence. */
const LONGEST = 300;

/** Cuts the blocks into units at the sentence boundaries that do not fall inside marks. */
function cut(scene: Scene, reading: QuoteReading): void {
  const { tokens, unitOf, stretchOf, units } = scene;
  const sentences = reading.layer('sentence');
  scene.blocks.forEach((block, index) => {
    let next = firstEndingAfter(sentences, tokens[block.from]!.start);
    let from = block.from;
    let loose = 0;
    const close = (to: number): void => {
      if (to <= from) return;
      unitOf.fill(units.length, from, to);
      units.push({ index: units.length, from, to, block: index, title: isTitleCase(scene, from, to) });
      from = to;
    };
    for (let at = block.from; at < block.to; at++) {
      const { start } = tokens[at]!;
      let boundary = false;
      while (next < sentences.length && sentences[next]!.span.start <= start) {
        boundary = true;
        next++;
      }
      const outside = stretchOf[at]! < 0 || stretchOf[at] !== stretchOf[at - 1];
      if (stretchOf[at]! < 0) loose++;
      if (outside && at > from && (boundary || loose > LONGEST)) {
        close(at);
        loose = 0;
      }
    }
    close(block.to);
  });
}

/** The text of tokens `from` to `to`, as a span. */
export const spanOf = (scene: Scene, range: { from: number; to: number }): { start: number; end: number } => ({
  start: scene.tokens[range.from]!.start,
  end: scene.tokens[range.to - 1]!.end,
});
