import { indent } from '../layout/fit.ts';
import { type Line, line, piece } from '../layout/line.ts';
import { wrap } from '../layout/wrap.ts';

interface Issue {
  parameter: string;
  message: string;
  suggestion?: string;
}

const isFilterError = (error: unknown): error is Error & { issues: readonly Issue[] } =>
  error instanceof Error && error.name === 'FilterError' && 'issues' in error && Array.isArray(error.issues);

/** What went wrong, in sentences. */
export function faultOf(error: unknown): string[] {
  if (isFilterError(error))
    return error.issues.map(
      ({ parameter, message, suggestion }) =>
        `${parameter}: ${message}${suggestion === undefined ? '' : ` Did you mean ${suggestion}?`}`,
    );
  return [error instanceof Error ? error.message : String(error)];
}

/** What went wrong, and what to do about it. */
export function faultLines(error: unknown, columns: number): Line[] {
  const remedy = isFilterError(error)
    ? 'Press f to change the filter; an empty one shows everything.'
    : 'Press 1 to try again, [ to go back, q to leave.';
  return indent(
    [
      ...faultOf(error).flatMap((sentence) => wrap(line(piece(sentence, 'error')), columns - 4)),
      ...wrap(line(piece(remedy, 'quiet')), columns - 4),
    ],
    2,
  );
}
