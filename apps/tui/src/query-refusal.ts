import { Refusal } from './context.ts';
import { pointedAt } from './views/query-fault.ts';

interface Issue {
  parameter: string;
  message: string;
  suggestion?: string;
  at?: { start: number; end: number };
}

/** What is thrown to say where in a query its faults are; the error itself where it is about something else. */
export function queryRefusal(error: unknown, query: string | undefined, columns: number): unknown {
  if (query === undefined || !(error instanceof Error) || error.name !== 'FilterError') return error;
  const issues = (error as Error & { issues: readonly Issue[] }).issues;
  const [first] = issues;
  if (!first || issues.some(({ at }) => at === undefined)) return error;
  const hints = issues.flatMap(({ message, suggestion, at }, index) => [
    ...(index === 0 ? [] : [`and ${message}`]),
    ...pointedAt(query, at!, columns - 2).map((parts) => parts.map(({ text }) => text).join('')),
    ...(suggestion === undefined ? [] : [`Did you mean ${suggestion}?`]),
  ]);
  return new Refusal(`in the query, ${first.message}`, 2, hints);
}
