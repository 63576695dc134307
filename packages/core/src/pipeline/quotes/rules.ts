import type { Rule } from '../rule.ts';
import { attributedReport } from './attributed-report.ts';
import { closingReport } from './closing-report.ts';
import { colonSpeech } from './colon-speech.ts';
import type { FoundQuote } from './found-quote.ts';
import { labelColon } from './label-colon.ts';
import { marked } from './marked.ts';
import { reportedClause } from './reported-clause.ts';
import { reportedMatter } from './reported-matter.ts';
import type { QuoteNeeds } from './scene.ts';
import { speakerTurn } from './speaker-turn.ts';
import { tweet } from './tweet.ts';

/** The ways to find what was said, in order. */
export const rules: readonly Rule<FoundQuote, QuoteNeeds>[] = [
  speakerTurn,
  tweet,
  marked,
  colonSpeech,
  labelColon,
  reportedClause,
  closingReport,
  attributedReport,
  reportedMatter,
];
