import type { TokenRange } from '../../grammar/tagged.ts';
import type { ReportingClause } from '../reporting-clause.ts';
import type { Scene, Stretch } from '../scene.ts';

/** Who a marked stretch belongs to, as a sieve answers. */
export interface Answer {
  /** The clause that reports it; undefined where only a source is known. */
  clause: ReportingClause | undefined;
  /** The source, where there is no clause. */
  source?: TokenRange;
  cue?: TokenRange;
  /** `direct`: the marked words are the content; `after`, `before`: so is the rest of what the clause governs on that side. */
  how: 'direct' | 'after' | 'before';
}

/** A stretch that has its answer. */
export interface Claim extends Answer {
  stretch: Stretch;
  sieve: string;
  precision: number;
}

/** What sieves look at: the document and what was answered for the stretches before. */
export interface Hearing {
  readonly scene: Scene;
  readonly clauses: readonly ReportingClause[];
  /** The clauses of a sentence. */
  of(unit: number): readonly ReportingClause[];
  /** The clause whose first word is token `at`. */
  startingAt(at: number): ReportingClause | undefined;
  /** The answer for an earlier stretch, by its index. */
  claim(index: number): Claim | undefined;
}

/** One way to tell who said the marked words. Its doc comment is its example sentence. */
export interface SpeakerSieve {
  readonly name: string;
  /** How often its answer is right on news prose: the confidence of what it finds. */
  readonly precision: number;
  speaker(stretch: Stretch, hearing: Hearing): Answer | undefined;
}
