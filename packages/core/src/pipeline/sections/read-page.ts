import type { Lexicons } from '../../schema/lexicons.ts';
import { once } from '../../text/once.ts';
import type { Page } from './block.ts';
import { cutBlocks } from './cut-blocks.ts';
import { furnish } from './furnish.ts';
import { measure } from './measure.ts';

const wordSet = once((words: readonly string[]) => new Set(words));
/** Longer blocks are not counted for repetition. */
const REPEATED = 160;
const NONE: readonly string[] = [];

/** The blocks of a text, counted, with what the lexicon says of them and how much of the page is furniture. */
export function readPage(text: string, lexicons: Lexicons): Page {
  const known = wordSet(lexicons.stopWords ?? NONE);
  const blocks = cutBlocks(text).map((cut, index) => measure(text, cut, index, known));
  const times = new Map<string, number>();
  let furnished = 0;
  let words = 0;
  let functionWords = 0;
  for (const block of blocks) {
    block.furniture = furnish(text, block, lexicons.furniture);
    if (block.furniture && block.furniture.place !== 'anywhere') furnished++;
    words += block.words;
    functionWords += block.functionWords;
    if (block.length < REPEATED) {
      const words = text.slice(block.span.start, block.span.end);
      times.set(words, (times.get(words) ?? 0) + 1);
    }
  }
  for (const block of blocks)
    if (block.length < REPEATED) block.times = times.get(text.slice(block.span.start, block.span.end)) ?? 1;
  return { text, blocks, furnished: Math.min(1, furnished / 6), known: functionWords * 8 > words };
}
