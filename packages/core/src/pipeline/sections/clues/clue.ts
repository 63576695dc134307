import type { Block, Page } from '../block.ts';

/**
 * One kind of evidence that a block is body or furniture. `weigh` answers in nats of log-odds: above 0 speaks for body,
 * below 0 for furniture; 0 where it has nothing to say.
 */
export interface Clue {
  readonly name: string;
  weigh(block: Block, page: Page): number;
  /** Why the block is furniture, where this clue weighed most. */
  reason(block: Block): string;
}
