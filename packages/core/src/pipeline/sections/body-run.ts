import type { Page } from './block.ts';
import type { Clue } from './clues/clue.ts';

/** What changing from body to furniture or back costs, in nats: body comes in runs. */
const CHANGE = 2;
/** After a marker such as "Related" the blocks that follow lean to furniture, less with each. */
const LEAN = 1.6;
const FADE = 0.85;

/** Whether a block is body, and the clue that weighed most for that. */
export interface Verdict {
  body: boolean;
  weight: number;
  clue: Clue;
}

/** The likeliest run of body and furniture over all blocks (Viterbi over two states). */
export function bodyRun(page: Page, clues: readonly Clue[]): Verdict[] {
  const { blocks } = page;
  const prior = 1.4 - 2 * page.furnished;
  const verdicts: Verdict[] = [];
  let lean = 0;
  for (const block of blocks) {
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
    if (block.furniture?.opens && block.furniture.place === 'line') lean = LEAN;
    else {
      weight -= lean;
      lean *= FADE;
    }
    verdicts.push({ body: weight > 0, weight, clue: weight > 0 ? best : most });
  }
  const cameFrom = new Uint8Array(blocks.length * 2);
  let body = 0;
  let other = 0;
  verdicts.forEach(({ weight }, index) => {
    const half = weight / 2;
    const stay = body >= other - CHANGE;
    const leave = other >= body - CHANGE;
    cameFrom[index * 2] = stay ? 0 : 1;
    cameFrom[index * 2 + 1] = leave ? 1 : 0;
    const nextBody = (stay ? body : other - CHANGE) + half;
    other = (leave ? other : body - CHANGE) - half;
    body = nextBody;
  });
  let state = body >= other ? 0 : 1;
  for (let index = blocks.length - 1; index >= 0; index--) {
    verdicts[index]!.body = state === 0;
    state = cameFrom[index * 2 + state]!;
  }
  return verdicts;
}
