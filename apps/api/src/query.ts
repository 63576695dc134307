import { z } from '@hono/zod-openapi';
import { type Filter, FilterError, nearest, readFilter } from '@readout/core';
import * as records from '@readout/core/schema';
import type { Context } from 'hono';
import type { ApiEnv } from './env.ts';
import { invalid, type ProblemIssue } from './problems.ts';

/** The formats a list is served in, beside the formats an encounter may have: both are asked for by `format`. */
export const FORMATS = ['json', 'jsonl', 'csv'] as const;

/** What a list takes beside the filter. */
const presentation = {
  format: records.Filter.shape.format.describe(
    `${records.Filter.shape.format.description}; json, jsonl or csv for the format of the answer, which goes before the Accept header`,
  ),
  raw: z.enum(['true', 'false']).optional().describe('CSV: leave cells as they are that a spreadsheet would run'),
};

/** The query of a list: every key of the filter, with the meaning it has everywhere in Readout. */
export const ListQuery = z.strictObject({ ...records.Filter.shape, ...presentation });

/** The query syntax in a sentence. */
export const SYNTAX =
  'words (all of them), OR, - or NOT, (groups), "a phrase", "near words"~5, pre*, *fix, fuzzy~1, title:… quote:…, and every key of the filter: speaker:lavrov, about:"arms control", since:2021-05, kind:quote';

/** The query of a question about words: `q` must be there. */
export const WordsQuery = z.strictObject({
  ...ListQuery.shape,
  q: z.string().min(1).describe(SYNTAX),
});

/** The filter in a checked query. Fields may stand in one value, with commas, as on the command line. */
export function filterOf(query: Record<string, unknown>): Filter {
  const { format, raw: _, window: __, by: ___, of: ____, ...filter } = query;
  const fields = [filter.fields ?? []].flat().flatMap((value) => String(value).split(','));
  const formats = [format ?? []].flat().filter((value) => !(FORMATS as readonly unknown[]).includes(value));
  return {
    ...filter,
    ...(formats.length > 0 ? { format: formats } : {}),
    ...(fields.length > 0 ? { fields } : {}),
  } as Filter;
}

interface Checked {
  success: boolean;
  data?: unknown;
  target: string;
  error?: {
    issues: readonly {
      code?: string;
      path: readonly PropertyKey[];
      message: string;
      keys?: readonly string[];
      values?: readonly unknown[];
      input?: unknown;
      expected?: string;
      origin?: string;
      maximum?: number | bigint;
      minimum?: number | bigint;
    }[];
  };
}

type Issue = NonNullable<Checked['error']>['issues'][number];

const isNumber = (origin: string | undefined): boolean => origin === 'number' || origin === 'int';

/** What is wrong with a value that should be a number, and what would be right; else as the schema says it. */
function messageOf({ code, expected, origin, maximum, minimum, message }: Issue, given: unknown): string {
  if (code === 'invalid_type' && expected === 'number') return `“${String(given)}” is no number.`;
  if (code === 'invalid_type' && expected === 'int') return `“${String(given)}” is no whole number.`;
  if (code === 'too_big' && isNumber(origin)) return `must be at most ${maximum}, not ${String(given)}.`;
  if (code === 'too_small' && isNumber(origin)) return `must be at least ${minimum}, not ${String(given)}.`;
  return message;
}

/** Answers a request whose query, path or body does not fit its schema: every fault at once, with "did you mean". */
export function onInvalid(result: unknown, c: Context<ApiEnv>): Response | undefined {
  const { success, target, error, data } = result as Checked;
  if (success || !error) return undefined;
  const errors = error.issues.flatMap((issue): ProblemIssue[] => {
    if (target === 'json')
      return [{ pointer: `/${[...issue.path, ...(issue.keys ?? [])].join('/')}`, message: issue.message }];
    if (issue.code === 'unrecognized_keys')
      return (issue.keys ?? []).map((parameter) => ({
        parameter,
        message: 'is unknown here.',
        ...suggestionFor(parameter),
      }));
    const parameter = String(issue.path[0] ?? target);
    const given = (data as Record<string, unknown> | undefined)?.[parameter];
    const [suggestion] = typeof given === 'string' && issue.values ? nearest(given, issue.values.map(String), 1) : [];
    return [{ parameter, message: messageOf(issue, given), ...(suggestion === undefined ? {} : { suggestion }) }];
  });
  return invalid(c, errors);
}

function suggestionFor(parameter: string): { suggestion?: string } {
  try {
    readFilter({ [parameter]: 'x' });
  } catch (error) {
    const suggestion = error instanceof FilterError ? error.issues[0]?.suggestion : undefined;
    if (suggestion !== undefined) return { suggestion };
  }
  return {};
}

/** A query with the examples of one operation. */
export const withExamples = <T extends z.ZodObject>(query: T, example: Record<string, string>): T =>
  query.extend(
    Object.fromEntries(
      Object.entries(example).map(([key, value]) => [key, (query.shape[key] as z.ZodType).meta({ example: value })]),
    ),
  ) as unknown as T;
