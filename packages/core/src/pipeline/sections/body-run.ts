import type { Block, Page } from './block.ts';
import type { Clue } from './clues/clue.ts';
import { headlines } from './roles/headline.ts';
import { storyStretch } from './story-stretch.ts';

/** What changing from body to furniture or back costs, in nats: body comes in runs. */
const CHANGE = 4;
/** After a marker such as "Related" or "Comments" the blocks that follow lean to furniture, less with each. */
const LEAN = { comments: 4, other: 1.6 };
const FADE = 0.85;
const FAINT = 0.3;
/** A marker counts only below a story: so much evidence of body must stand above it. */
const STORY = 12;
/** A block inside the story’s stretch of the page leans to body; one outside to furniture, the more the further away. */
const INSIDE = 1.4;
/** Text is body until a page shows furniture. */
const PRIOR = 3;
const FURNISHED = 3.6;
const OUTSIDE = { near: 1, far: 4, above: 30, below: 8 };

/** What stands between the headline and the story’s stretch. */
const UNDER = 0.5;
/** What a photo’s credit says against the line above it. */
const CAPTION = 2;
/** A line of furniture inside a story weighs less than `most`, but no more against the story than `least`. */
const INTERRUPTION = { most: -0.5, least: -1.6 };

/** Whether a block is body, and the clue that weighed most for that. */
export interface Verdict {
  body: boolean;
  weight: number;
  clue: Clue;
  /** The reason of the marker it stands below: "Trending Stories". */
  below: string | undefined;
}

/** Tells body from furniture over the whole run of blocks: weighs each, finds the story’s stretch, then the likeliest run. */
export function bodyRun(page: Page, clues: readonly Clue[]): Verdict[] {
  const verdicts = weighAll(page, clues);
  const { from, to } = storyStretch(page, verdicts);
  const title = from > 1 ? (headlines(page, from).at(-1) ?? from) : from;
  verdicts.forEach((verdict, index) => {
    if (index < from) verdict.weight -= index > title ? UNDER : outside((from - index) / OUTSIDE.above);
    else if (index >= to) verdict.weight -= outside((index - to) / OUTSIDE.below);
    else verdict.weight = inside(page.blocks[index]!, verdict.weight);
  });
  likeliestRun(verdicts);
  verdicts.forEach((verdict, index) => {
    if (verdict.body && verdict.weight < INTERRUPTION.most && interrupts(page.blocks[index]!)) verdict.body = false;
  });
  return verdicts;
}

/** Words of the site or a row of links may stand alone between two paragraphs. */
const interrupts = ({ furniture, linkSigns }: Block): boolean => furniture !== undefined || linkSigns > 1;

const inside = ({ furniture }: Block, weight: number): number =>
  furniture ? (furniture.opens ? weight : Math.max(weight, INTERRUPTION.least)) : weight + INSIDE;

/** "(Image credit: …)" on a line of its own: what stands above is the caption. */
const isCredit = (block: Block | undefined): boolean =>
  block?.furniture?.reason === 'photo caption' && block.furniture.place === 'start' && block.words < 12;

const outside = (distance: number): number => OUTSIDE.near + (OUTSIDE.far - OUTSIDE.near) * Math.min(1, distance);

function weighAll(page: Page, clues: readonly Clue[]): Verdict[] {
  const prior = PRIOR - FURNISHED * page.furnished;
  const { blocks } = page;
  let lean = 0;
  let mass = 0;
  let marker: string | undefined;
  return blocks.map((block, index) => {
    let weight = prior;
    let most = clues[0]!;
    let least = 0;
    let best = clues[0]!;
    let top = 0;
    for (const clue of clues) {
      const said = clue.weigh(block, page);
      weight += said;
      if (said < least) {
        least = said;
        most = clue;
      }
      if (said > top) {
        top = said;
        best = clue;
      }
    }
    if (block.words < 45 && isCredit(blocks[index + 1])) weight -= CAPTION;
    if (weight > 0) mass += weight;
    if (block.furniture?.opens && block.furniture.place === 'line') {
      marker = block.furniture.reason;
      if (mass > STORY) lean = Math.max(lean, block.furniture.reason === 'comments' ? LEAN.comments : LEAN.other);
    } else {
      weight -= lean;
      lean *= FADE;
    }
    return { body: weight > 0, weight, clue: weight > 0 ? best : most, below: lean > FAINT ? marker : undefined };
  });
}

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
