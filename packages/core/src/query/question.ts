import type { RecordKind } from '../schema/kinds.ts';
import type { Span } from '../schema/span.ts';
import type { QueryNode } from '../search/syntax/query-node.ts';
import { readQuery } from '../search/syntax/read-query.ts';
import { edtfRange } from './edtf-range.ts';
import type { FilterIssue } from './filter-error.ts';
import { type ChoiceKey, issue, resolveValues, type Vocabulary } from './resolve-values.ts';

/** A query over a corpus: its tree as it was written, and with ids for names and days for dates; what is wrong with it, and what its names were taken for. */
export interface Question {
  written: QueryNode;
  node: QueryNode;
  issues: FilterIssue[];
  names: { given: string; id: string; at: Span }[];
}

/** Reads a query over records of a kind. A name is resolved as it is in a filter; its faults have their place in the query. */
export function readQuestion(text: string, kind: RecordKind, vocabulary: Vocabulary): Question {
  const read = readQuery(text);
  const issues = read.issues.map((one): FilterIssue => ({ parameter: 'q', ...one }));
  const names: Question['names'] = [];
  const fault = (one: FilterIssue, at: Span): void => {
    issues.push({ ...one, parameter: 'q', message: `${one.parameter}: ${one.message}`, at });
  };

  function filter(node: QueryNode & { type: 'filter' }): QueryNode {
    const { key, values } = node;
    const span = node.span ?? { start: 0, end: text.length };
    if (key === 'since' || key === 'until') {
      const ranges = values.map((value) => ({ value, range: edtfRange(value) }));
      for (const { value, range } of ranges)
        if (!range)
          fault(issue(key, `“${value}” is no EDTF date such as 2021, 2021-05 or 2021-05-19.`), placeOf(value, span));
      return {
        ...node,
        values: ranges.map(({ value, range }) => (key === 'since' ? range?.first : range?.last) ?? value),
      };
    }
    const resolved = resolveValues(key satisfies ChoiceKey, values, kind, vocabulary);
    for (const { given, value, issue: wrong } of resolved) {
      const at = placeOf(given, span);
      if (wrong) fault(wrong, at);
      else if (value !== given && value.includes('/')) names.push({ given, id: value, at });
    }
    return { ...node, values: resolved.map(({ value, not }) => (not ? `!${value}` : value)) };
  }

  function resolve(node: QueryNode): QueryNode {
    switch (node.type) {
      case 'filter':
        return filter(node);
      case 'and':
        inOrder(node.nodes);
        return { ...node, nodes: node.nodes.map(resolve) };
      case 'or':
        return { ...node, nodes: node.nodes.map(resolve) };
      case 'not':
      case 'field':
        return { ...node, node: resolve(node.node) };
      default:
        return node;
    }
  }

  /** Dates that stand side by side leave a day between them. */
  function inOrder(nodes: readonly QueryNode[]): void {
    const day = (key: 'since' | 'until') =>
      nodes.flatMap((one) => (one.type === 'filter' && one.key === key ? one : []))[0];
    const since = day('since');
    const until = day('until');
    const first = since && edtfRange(since.values[0]!)?.first;
    const last = until && edtfRange(until.values[0]!)?.last;
    if (first !== undefined && last !== undefined && first > last)
      fault(issue('until', 'lies before since.'), until!.span!);
  }

  /** Where a value stands in the query, within its filter. */
  function placeOf(value: string, span: Span): Span {
    const start = text.indexOf(value, text.indexOf(':', span.start));
    return start < 0 || start + value.length > span.end ? span : { start, end: start + value.length };
  }

  const node = resolve(read.node);
  return { written: read.node, node, issues: issues.sort((a, b) => (a.at?.start ?? 0) - (b.at?.start ?? 0)), names };
}
