import type { Block, Page } from './block.ts';
import type { Clue } from './clues/clue.ts';

/** Text is body until a page shows furniture. */
const PRIOR = 3;
const FURNISHED = 3.6;
/** After a marker such as "Related" or "Comments" the blocks that follow lean to furniture, less with each. */
const LEAN = { comments: 4, other: 1.6, fade: 0.85, faint: 0.3 };
/** A marker counts only below a story: so much evidence of body must stand above it. */
const STORY = 6;
/** What a photo’s credit says against the line above it. */
const CAPTION = 2;

/** Whether a block is body, what it was by itself, and the clue that weighed most for that. */
export interface Verdict {
  body: boolean;
  alone: boolean;
  /** Log-odds of body, in nats. */
  weight: number;
  clue: Clue;
  /** The reason of the marker it stands below: "Trending Stories". */
  below: string | undefined;
}

/** Weighs every block by all clues, and by the markers it stands below. */
export function weighBlocks(page: Page, clues: readonly Clue[]): Verdict[] {
  const { blocks } = page;
  const prior = PRIOR - FURNISHED * page.furnished;
  let lean = 0;
  let mass = 0;
  let marker: string | undefined;
  return blocks.map((block, index) => {
    const verdict = weigh(block, page, clues, prior);
    if (block.words < 45 && isCredit(blocks[index + 1])) verdict.weight -= CAPTION;
    if (verdict.weight > 0) mass += verdict.weight;
    if (block.furniture?.opens && block.furniture.place === 'line') {
      marker = block.furniture.reason;
      if (mass > STORY) lean = Math.max(lean, marker === 'comments' ? LEAN.comments : LEAN.other);
    } else {
      verdict.weight -= lean;
      lean *= LEAN.fade;
    }
    if (lean > LEAN.faint) verdict.below = marker;
    return verdict;
  });
}

/** The sum of all clues, and the one that says most for its sign. */
function weigh(block: Block, page: Page, clues: readonly Clue[], prior: number): Verdict {
  let weight = prior;
  let against = clues[0]!;
  let least = 0;
  let best = clues[0]!;
  let most = 0;
  for (const clue of clues) {
    const said = clue.weigh(block, page);
    weight += said;
    if (said < least) {
      least = said;
      against = clue;
    }
    if (said > most) {
      most = said;
      best = clue;
    }
  }
  return { body: weight > 0, alone: weight > 0, weight, clue: weight > 0 ? best : against, below: undefined };
}

/** "(Image credit: …)" on a line of its own: what stands above is the caption. */
const isCredit = (block: Block | undefined): boolean =>
  block?.furniture?.reason === 'photo caption' && block.furniture.place === 'start' && block.words < 12;
