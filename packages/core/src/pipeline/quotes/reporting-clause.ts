import type { SpeechVerb } from '../../schema/lexicons.ts';
import type { Medium } from '../../schema/quote.ts';
import type { TokenRange } from '../grammar/tagged.ts';

/** What stands after the verb: a that-clause or question, marks, a colon, a bare clause, an infinitive, a noun phrase, or nothing. */
export type Opening = 'that' | 'mark' | 'colon' | 'clause' | 'to' | 'object' | 'none';

/** Somebody reporting something: the subject, the verb, to whom, and where what is reported stands. All in tokens. */
export interface ReportingClause {
  unit: number;
  /** From the first word of source or cue to the last word before the content. */
  from: number;
  to: number;
  cue: TokenRange;
  verb: SpeechVerb | undefined;
  /** What kind of cue it is. */
  kind: 'verb' | 'participle' | 'according-to' | 'noun' | 'colon' | 'passive';
  source: TokenRange | undefined;
  /** Where the source stands to the cue; `shared`: it is the subject of an earlier verb. */
  order: 'before' | 'after' | 'shared';
  addressee: TokenRange | undefined;
  medium: Medium | undefined;
  opening: Opening;
  /** Where the content after the cue begins and ends; equal where there is none. */
  after: number;
  end: number;
  /** Where the content before the clause begins, for a clause that closes or interrupts it; -1 where there is none. */
  before: number;
  /** Joined to what stands before by a comma and conjunction, or by a participle. */
  joined: boolean;
  /** It interrupts its content, which goes on from `after` to `end`: "The plan, he said, is dead". */
  resumes: boolean;
  negated: boolean;
  hypothetical: boolean;
}
