import { blank, indent } from '../layout/fit.ts';
import { type Line, line, piece, space } from '../layout/line.ts';
import { wrap } from '../layout/wrap.ts';
import { pointedAt } from './query-fault.ts';

interface Issue {
  parameter: string;
  message: string;
  suggestion?: string;
  at?: { start: number; end: number };
}

const isFilterError = (error: unknown): error is Error & { issues: readonly Issue[] } =>
  error instanceof Error && error.name === 'FilterError' && 'issues' in error && Array.isArray(error.issues);

/** What went wrong, in sentences. */
export function faultOf(error: unknown): string[] {
  if (isFilterError(error))
    return error.issues.map(
      ({ parameter, message, suggestion, at }) =>
        `${at ? `column ${at.start + 1}` : parameter}: ${message}${suggestion === undefined ? '' : ` Did you mean ${suggestion}?`}`,
    );
  return [error instanceof Error ? error.message : String(error)];
}

/** What went wrong, and what to do about it. In a query that was typed its faults are pointed at; `key` changes it. */
export function faultLines(error: unknown, columns: number, typed?: { text: string; key: '/' | 'f' }): Line[] {
  const query = typed?.text;
  const remedy = !isFilterError(error)
    ? 'Press 1 to try again, [ to go back, q to leave.'
    : typed?.key === '/'
      ? 'Press / to change the query.'
      : 'Press f to change the filter; an empty one shows everything.';
  const wrapped = (sentence: string, style: 'error' | 'quiet'): Line[] =>
    wrap(line(piece(sentence, style)), columns - 4);
  const said =
    isFilterError(error) && query !== undefined
      ? error.issues.flatMap(({ message, suggestion, at }) => [
          ...wrapped(message, 'error'),
          ...(at ? pointedAt(query, at, columns - 6).map((text) => [space(2), ...text]) : []),
          ...(suggestion === undefined
            ? []
            : wrap(line('Did you mean ', piece(suggestion, 'strong'), '?'), columns - 4)),
          blank,
        ])
      : faultOf(error).flatMap((sentence) => wrapped(sentence, 'error'));
  return indent([...said, ...wrapped(remedy, 'quiet')], 2);
}
