import type { DateExpression } from '../../schema/date.ts';
import type { Span } from '../../schema/span.ts';
import type { Token } from '../../text/tokenize.ts';
import type { Period, Unit } from './period.ts';

/** What an expression says by itself, before it is counted from anything. */
export type Meaning =
  /** "May 20, 2021", "2014", "the 1990s" */
  | { is: 'period'; period: Period }
  /** "May 20", "the third quarter", "last November": the year is told by `year`, `shift` or what it counts from */
  | { is: 'of-year'; unit: Unit; index: number; day?: number; weekday?: number; year?: Meaning; shift?: number }
  /** "Friday", "last Monday" (`shift` -1), "the previous Friday" (counted from what was mentioned) */
  | { is: 'weekday'; weekday: number; shift?: number; from?: 'mentioned' }
  /** "Easter", "Election Day" */
  | { is: 'feast'; rule: string; year?: Meaning; shift?: number }
  /** "yesterday", "last year", "two weeks ago"; from what was mentioned: "three days later", "the following month" */
  | { is: 'relative'; unit: Unit; by: number; from?: 'mentioned'; exact?: boolean }
  /** "the quarter", "that year": the one mentioned last */
  | { is: 'same'; unit: Unit; otherwise?: number }
  /** "between 2014 and 2016" */
  | { is: 'range'; from: Meaning; to: Meaning }
  /** "the week of March 6" */
  | { is: 'holding'; unit: Unit; day: Meaning }
  /** "the day before last Tuesday", "two weeks after May 4" */
  | { is: 'beside'; unit: Unit; by: number; of: Meaning }
  /** "90 minutes": an ISO 8601 duration */
  | { is: 'duration'; iso?: string }
  /** "every Tuesday" */
  | { is: 'set' };

/** A date or time as a rule finds it: which words, and what they mean. */
export interface Expression {
  span: Span;
  /** First token and the one past the last. */
  from: number;
  to: number;
  type: DateExpression['type'];
  meaning: Meaning;
  /** Time of day: `15:00`, `15:00Z`. */
  time?: string;
  /** "around May 20" */
  approximate?: boolean;
}

/** The expression of tokens `from` to `to` (exclusive). */
export const expression = (
  tokens: readonly Token[],
  from: number,
  to: number,
  meaning: Meaning,
  type: Expression['type'] = 'date',
): Expression => ({ span: { start: tokens[from]!.start, end: tokens[to - 1]!.end }, from, to, type, meaning });

/** "2021" as a meaning. */
export const inYear = (year: number): Meaning => ({ is: 'period', period: { unit: 'year', index: year } });
