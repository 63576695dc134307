import type { When } from '../../schema/when.ts';
import type { Finder } from './found-by.ts';
import type { Passage } from './passage.ts';
import type { Step } from './step.ts';

/** How a record came about: what found it, the words it was read from, and what it leans on. */
export interface Explanation {
  id: string;
  kind: string;
  /** What it says, in a few words. */
  text: string;
  /** The rule, and for marked words the speaker sieve. Empty for what is put together from annotations. */
  found: Finder[];
  confidence?: number;
  when?: When;
  document?: string;
  /** The sentence it stands in, with the evidence. Absent where the corpus holds no running text. */
  passage?: Passage;
  /** What it leans on: the quote that reports it, the anchor of its date, the reports of an encounter, whom a pronoun stands for. */
  chain: Step[];
}
