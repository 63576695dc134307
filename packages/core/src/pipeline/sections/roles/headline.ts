import type { Block, Page } from '../block.ts';

/** How far above the story its headline may stand, in blocks. */
const REACH = 60;
const OVERLAP_WORD = /[\p{L}\p{N}]{4,}/gu;

/**
 * The blocks that hold the story’s headline, its repetitions included: above the first prose block, in the shape of a title, sharing
 * words with the story. `prose` is the first block of running text, `signed` tells bylines.
 */
export function headlines(page: Page, prose: number, signed: (index: number) => boolean): number[] {
  let story: Set<string> | undefined;
  let best = -1;
  let top = 1.2;
  for (let index = Math.max(0, prose - REACH); index < prose; index++) {
    const block = page.blocks[index]!;
    if (!isTitle(block)) continue;
    story ??= wordsOfStory(page, prose);
    const worth = weigh(page, block, prose, story);
    if (worth >= top && !signed(index)) {
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

function* wordsOf(text: string, { span }: Block): Generator<string> {
  for (const [word] of text.slice(span.start, Math.min(span.end, span.start + 400)).matchAll(OVERLAP_WORD))
    yield word.toLowerCase();
}

const isTitle = (block: Block): boolean =>
  block.words >= 3 &&
  block.words <= 32 &&
  block.length <= 240 &&
  !block.labelled &&
  !block.small &&
  block.ending !== 'comma' &&
  block.ending !== 'colon' &&
  block.digits < block.words * 2 &&
  (!block.furniture || (block.furniture.place === 'start' && block.index === 0));

function weigh(page: Page, block: Block, prose: number, story: ReadonlySet<string>): number {
  const shared = new Set<string>();
  for (const word of wordsOf(page.text, block)) if (story.has(word)) shared.add(word);
  let worth = Math.min(2.4, shared.size * 0.6) - Math.min(1.5, (prose - block.index) * 0.05);
  if (block.times > 1) worth += 0.5;
  if (block.index === 0) worth += 0.8;
  if (block.ending === 'none') worth += 0.4;
  if (block.words >= 5 && block.words <= 18) worth += 0.5;
  else if (block.words < 5) worth -= 0.4;
  if (block.linkSigns > 0) worth -= 0.5;
  if (block.capitals >= block.words * 0.6) worth += 0.2;
  return worth;
}
