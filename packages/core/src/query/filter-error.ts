import type { Span } from '../schema/span.ts';

/** What is wrong with one parameter of a filter, and what would be right. */
export interface FilterIssue {
  /** The key of the filter: `speaker`, `cursor` … */
  parameter: string;
  message: string;
  suggestion?: string;
  /** Where it stands in the query, for an issue of `q`. */
  at?: Span;
  /** The entities a name may stand for. */
  alternatives?: { id: string; name: string }[];
}

/** A filter that cannot be answered. Every issue is data, so that an API or a command line can tell it its own way. */
export class FilterError extends Error {
  override readonly name = 'FilterError';
  readonly issues: FilterIssue[];

  constructor(issues: FilterIssue[]) {
    super(issues.map(told).join(' '));
    this.issues = issues;
  }
}

function told({ parameter, message, suggestion, at }: FilterIssue): string {
  return `${parameter}${at ? `, column ${at.start + 1}` : ''}: ${message}${suggestion === undefined ? '' : ` Did you mean ${suggestion}?`}`;
}
