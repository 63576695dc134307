import type { Span } from '../../schema/span.ts';

/** What is wrong in a query: where it stands in the text, in a sentence, and what would be right. */
export interface QueryIssue {
  message: string;
  at: Span;
  suggestion?: string;
}

/** A query that cannot be read. Every issue is told, with its place. */
export class QueryError extends Error {
  override readonly name = 'QueryError';
  readonly issues: QueryIssue[];

  constructor(issues: QueryIssue[]) {
    super(issues.map(tell).join(' '));
    this.issues = issues;
  }
}

/** The error for one fault; without a place, of a tree that was read from no text. */
export const refusal = (message: string, at: Span = { start: 0, end: 0 }): QueryError =>
  new QueryError([{ message, at }]);

const tell = ({ message, at, suggestion }: QueryIssue): string =>
  `Column ${at.start + 1}: ${message}${suggestion === undefined ? '' : ` Did you mean ${suggestion}?`}`;
