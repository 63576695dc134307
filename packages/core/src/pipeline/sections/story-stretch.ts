import type { Page } from './block.ts';

/** A single block says no more than this of where the story lies: a list of short lines may stand in it, furniture hardly. */
const MOST = 5;
const LEAST = { plain: -1, within: -0.6, furniture: -2, marker: -4 };
/** Furniture that stands in the middle of stories. */
const WITHIN = new Set(['photo caption', 'advertisement']);
/** So much evidence against ends a stretch. */
const GAP = 12;
/** The first stretch wins over a heavier one further down (comments, other stories) where it has this share of its weight. */
const RIVAL = 0.45;

interface Stretch {
  from: number;
  to: number;
  sum: number;
}

/** Where the story lies: the first stretch of blocks whose weights sum to much, of those that rival the heaviest. */
export function storyStretch(page: Page, verdicts: readonly { weight: number }[]): Stretch {
  const stretches: Stretch[] = [];
  let open: Stretch | undefined;
  let sum = 0;
  verdicts.forEach(({ weight }, index) => {
    const { furniture } = page.blocks[index]!;
    const least = !furniture
      ? LEAST.plain
      : furniture.opens
        ? LEAST.marker
        : WITHIN.has(furniture.reason)
          ? LEAST.within
          : LEAST.furniture;
    sum += Math.max(least, Math.min(MOST, weight));
    if (sum <= 0 || (open && open.sum - sum > GAP)) {
      sum = 0;
      open = undefined;
    } else if (!open) {
      open = { from: index, to: index + 1, sum };
      stretches.push(open);
    } else if (sum > open.sum) {
      open.sum = sum;
      open.to = index + 1;
    }
  });
  let top = 0;
  for (const stretch of stretches) top = Math.max(top, stretch.sum);
  const story = stretches.find((stretch) => stretch.sum >= top * RIVAL) ?? { from: 0, to: 0, sum: 0 };
  story.to = withLastWords(page, verdicts, story.to);
  return story;
}

/** A short sentence or two may end a story, a link between them: where the stretch ends with these. */
function withLastWords(page: Page, verdicts: readonly { weight: number }[], to: number): number {
  let end = to;
  for (let at = to; at < page.blocks.length && at <= end + 1; at++) {
    const block = page.blocks[at]!;
    if (block.furniture?.opens) break;
    if (!block.furniture && block.ending === 'stop' && verdicts[at]!.weight > 0) end = at + 1;
  }
  return end;
}
