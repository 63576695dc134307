import type { Block, Page } from '../block.ts';

/** How far above the story its headline may stand, in blocks. */
const REACH = 60;
const LETTER = /[\p{L}\p{N}]/u;

/** A dateline below the first line of a text makes that its headline. */
const DATED = 1.5;

interface Known {
  /** Whether a block is something else: a byline, a dateline. */
  taken?: (index: number) => boolean;
  /** A dateline opens the text below its first line. */
  dated?: boolean;
}

/**
 * The blocks that hold the story’s headline, its repetitions included: above the first prose block, in the shape of a title, sharing
 * words with the story. `prose` is the first block of running text.
 */
export function headlines(page: Page, prose: number, { taken, dated }: Known = {}): number[] {
  let story: Set<string> | undefined;
  let best = -1;
  let top = 1.2;
  for (let index = Math.max(0, prose - REACH); index < prose; index++) {
    const block = page.blocks[index]!;
    if (!isTitle(block)) continue;
    story ??= wordsOfStory(page, prose);
    const worth = weigh(page, block, prose, story) + (dated && index === 0 ? DATED : 0);
    if (worth >= top && !taken?.(index)) {
      top = worth;
      best = index;
    }
  }
  if (best < 0) return [];
  const title = textOf(page.text, page.blocks[best]!);
  const found: number[] = [];
  for (let index = 0; index < prose; index++) {
    const block = page.blocks[index]!;
    if (index === best || (block.times > 1 && textOf(page.text, block) === title)) found.push(index);
  }
  return found;
}

function wordsOfStory(page: Page, prose: number): Set<string> {
  const words = new Set<string>();
  for (let index = prose; index < Math.min(page.blocks.length, prose + 4); index++)
    for (const word of wordsOf(page.text, page.blocks[index]!)) words.add(word);
  return words;
}

const textOf = (text: string, { span }: Block): string => text.slice(span.start, span.end);

/** The words of four letters or more, in lower case, of a block’s first characters. */
function wordsOf(text: string, { span }: Block): string[] {
  const words: string[] = [];
  const end = Math.min(span.end, span.start + 400);
  for (let at = span.start; at < end; ) {
    const from = at;
    while (at < end && isLetter(text.charCodeAt(at))) at++;
    if (at - from >= 4) words.push(text.slice(from, at).toLowerCase());
    if (at === from) at++;
  }
  return words;
}

const isLetter = (code: number): boolean =>
  code < 128
    ? ((code | 32) >= 97 && (code | 32) <= 122) || (code >= 48 && code <= 57)
    : LETTER.test(String.fromCharCode(code));

const isTitle = (block: Block): boolean =>
  block.words >= 3 &&
  block.words <= 32 &&
  block.length <= 240 &&
  (!block.labelled || (block.index === 0 && block.shouted === 0 && block.words > 4)) &&
  !block.small &&
  block.ending !== 'comma' &&
  block.ending !== 'colon' &&
  block.digits < block.words * 2 &&
  (!block.furniture || (block.furniture.place === 'start' && block.index === 0));

/** "Envoy quits over border talks.": a headline with a stop is in title case, or short. */
const isSentence = ({ ending, stops, words, capitals }: Block): boolean =>
  ending === 'stop' && stops > 0 && capitals < words * 0.55 && words > 14;

function weigh(page: Page, block: Block, prose: number, story: ReadonlySet<string>): number {
  const shared = new Set<string>();
  for (const word of wordsOf(page.text, block)) if (story.has(word)) shared.add(word);
  let worth = Math.min(2.4, shared.size * 0.6) - Math.min(1.5, (prose - block.index) * 0.05);
  if (block.times > 1) worth += 0.5;
  if (block.index === 0) worth += 0.8;
  if (block.ending === 'none') worth += 0.4;
  else if (isSentence(block)) worth -= 3;
  if (page.furnished === 0 && block.times === 1 && (block.functionWords === 0 ? shared.size < 2 : shared.size < 1))
    worth -= 1;
  if (block.words >= 5 && block.words <= 18) worth += 0.5;
  else if (block.words < 5) worth -= 0.4;
  if (block.linkSigns > 0) worth -= 0.5;
  if (block.capitals >= block.words * 0.6) worth += 0.2;
  return worth;
}
