import type { Lexicons } from '../../schema/lexicons.ts';
import { once } from '../../text/once.ts';
import { phraseMatcher } from '../../text/phrases.ts';
import { tokenize } from '../../text/tokenize.ts';
import type { Block, FurnitureHit } from './block.ts';

/** Only so much of a block is looked at for furniture; of a long one, its first words. */
const HEAD = 240;
const LONG = { block: 500, head: 48 };
/** "Alex on September 17, 2018 at 6:34 am said:" */
const COMMENTER = /\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)? (?:said|says|wrote|writes|commented):?$/i;

type Entry = Lexicons['furniture'][number];
const matcher = once((furniture: Lexicons['furniture']) =>
  phraseMatcher<Entry>(furniture.flatMap((entry) => entry.words.map((words) => [words, entry] as const))),
);

/** The furniture a block is or holds. */
export function furnish(text: string, block: Block, furniture: Lexicons['furniture']): FurnitureHit | undefined {
  const { start, end } = block.span;
  if (
    block.ending === 'colon' &&
    block.digits > 2 &&
    block.words < 20 &&
    block.length < 200 &&
    COMMENTER.test(text.slice(start, end))
  )
    return { reason: 'comments', place: 'line', opens: true };
  const head = end - start > LONG.block ? LONG.head : HEAD;
  const tokens = tokenize(text, start, Math.min(end, start + head));
  let first = 0;
  let last = tokens.length;
  while (first < last && tokens[first]!.shape !== 'word' && tokens[first]!.shape !== 'number') first++;
  while (last > first && tokens[last - 1]!.shape !== 'word' && tokens[last - 1]!.shape !== 'number') last--;
  const cut = start + head < end;
  let found: FurnitureHit | undefined;
  for (const match of matcher(furniture).all(tokens, first, last))
    for (const { reason, place = 'line', opens = false } of match.values) {
      if (place === 'start' && match.to === match.from + 1 && block.ending === 'stop' && block.words > 8) continue;
      const here = match.from === first ? (match.to === last && !cut ? 'line' : 'start') : 'anywhere';
      if (here === 'line' || place === 'anywhere' || (place === 'start' && here === 'start'))
        if (!found || (found.place !== 'line' && here === 'line')) found = { reason, place: here, opens };
    }
  return found;
}
