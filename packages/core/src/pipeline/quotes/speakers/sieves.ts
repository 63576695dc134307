import { accordingTo } from './according-to.ts';
import { aside } from './aside.ts';
import { caption } from './caption.ts';
import { closingClause } from './closing-clause.ts';
import { colon } from './colon.ts';
import { continued } from './continued.ts';
import { continuedParagraph } from './continued-paragraph.ts';
import { governingClause } from './governing-clause.ts';
import { inAStatement } from './in-a-statement.ts';
import { inPassing } from './in-passing.ts';
import { inWords } from './in-words.ts';
import { inverted } from './inverted.ts';
import { nearest } from './nearest.ts';
import { saidAfter } from './said-after.ts';
import { saidBefore } from './said-before.ts';
import { signature } from './signature.ts';
import type { SpeakerSieve } from './speaker-sieve.ts';
import { split } from './split.ts';

/** The ways to tell who said marked words, in order: the first that answers wins. */
export const sieves: readonly SpeakerSieve[] = [
  saidAfter,
  inverted,
  split,
  saidBefore,
  inWords,
  aside,
  governingClause,
  closingClause,
  accordingTo,
  colon,
  continued,
  continuedParagraph,
  signature,
  caption,
  inAStatement,
  nearest,
  inPassing,
];
