import type { Block, Page } from './block.ts';
import type { Clue } from './clues/clue.ts';
import { headlines } from './roles/headline.ts';
import { storyStretch } from './story-stretch.ts';
import { type Verdict, weighBlocks } from './weigh-blocks.ts';

/** What changing from body to furniture or back costs, in nats: body comes in runs. */
const CHANGE = 4;
/** A block inside the story’s stretch of the page leans to body … */
const INSIDE = 1.4;
/** … one outside to furniture, the more the further away in blocks … */
const OUTSIDE = { near: 1, far: 4, above: 30, below: 8 };
/** … but hardly where it stands between the headline and the stretch. */
const UNDER_TITLE = 0.5;
/** A line of furniture inside a story weighs less than `most`, but no more against the story than `least`. */
const INTERRUPTION = { most: -0.5, least: -1.6 };

/** Tells body from furniture over the whole run of blocks: weighs each, finds the story’s stretch, then the likeliest run. */
export function bodyRun(page: Page, clues: readonly Clue[]): Verdict[] {
  const verdicts = weighBlocks(page, clues);
  const { from, to } = storyStretch(page, verdicts);
  const title = from > 1 ? (headlines(page, from).at(-1) ?? from) : from;
  verdicts.forEach((verdict, index) => {
    if (index < from) verdict.weight -= index > title ? UNDER_TITLE : outside((from - index) / OUTSIDE.above);
    else if (index >= to) verdict.weight -= outside((index - to) / OUTSIDE.below);
    else verdict.weight = inside(page.blocks[index]!, verdict.weight);
  });
  likeliestRun(verdicts);
  verdicts.forEach((verdict, index) => {
    const block = page.blocks[index]!;
    if (verdict.body && ((verdict.weight < INTERRUPTION.most && interrupts(block)) || isNotice(block)))
      verdict.body = false;
  });
  return verdicts;
}

/** Words of the site or a row of links may stand alone between two paragraphs. */
const interrupts = ({ furniture, linkSigns }: Block): boolean => furniture !== undefined || linkSigns > 1;

/** "All rights reserved.", "We use cookies to …": nothing a story says of itself, even on a page too short to tell. */
const isNotice = ({ furniture, words }: Block): boolean =>
  furniture?.reason === 'copyright or cookie notice' && words < 40;

const inside = ({ furniture }: Block, weight: number): number =>
  furniture ? (furniture.opens ? weight : Math.max(weight, INTERRUPTION.least)) : weight + INSIDE;

const outside = (distance: number): number => OUTSIDE.near + (OUTSIDE.far - OUTSIDE.near) * Math.min(1, distance);

/** Viterbi over two states, body and furniture. */
function likeliestRun(verdicts: readonly Verdict[]): void {
  const cameFrom = new Uint8Array(verdicts.length * 2);
  let body = 0;
  let other = 0;
  verdicts.forEach(({ weight }, index) => {
    const stay = body >= other - CHANGE;
    const leave = other >= body - CHANGE;
    cameFrom[index * 2] = stay ? 0 : 1;
    cameFrom[index * 2 + 1] = leave ? 1 : 0;
    const next = (stay ? body : other - CHANGE) + weight;
    other = (leave ? other : body - CHANGE) - weight;
    body = next;
  });
  let state = body >= other ? 0 : 1;
  for (let index = verdicts.length - 1; index >= 0; index--) {
    verdicts[index]!.body = state === 0;
    state = cameFrom[index * 2 + state]!;
  }
}
