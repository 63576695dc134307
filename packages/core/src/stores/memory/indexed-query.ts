import type { Choices } from '../../query/choices.ts';
import type { Criteria } from '../../query/criteria.ts';
import { roles } from '../../query/values.ts';
import type { FilterKey, QueryNode } from '../../search/syntax/query-node.ts';
import { inRole, keyValue } from './unit-of.ts';

type FilterNode = QueryNode & { type: 'filter' };

/** Criteria and a query as one query that the index answers. */
export function indexedQuery({ choices, range, query }: Criteria, node: QueryNode = { type: 'all' }): QueryNode {
  const filters = Object.entries(choices).map(([key, { any, none }]: [string, Choices]) =>
    filter(key as FilterKey, [...[...any].map(keyValue), ...[...none].map((value) => `!${keyValue(value)}`)]),
  );
  const own = pairedIn([...filters, ...(range ? [filter('since', [range.first]), filter('until', [range.last])] : [])]);
  const parts = [...own, ...(query ? [paired(query)] : []), paired(node)].filter(({ type }) => type !== 'all');
  if (parts.length < 2) return parts[0] ?? { type: 'all' };
  return { type: 'and', nodes: parts };
}

const filter = (key: FilterKey, values: string[]): FilterNode => ({ type: 'filter', key, values });

/** The query, with `who` and `role` that stand side by side asking for one person. */
function paired(node: QueryNode): QueryNode {
  switch (node.type) {
    case 'and':
      return { ...node, nodes: pairedIn(node.nodes.map(paired)) };
    case 'or':
      return { ...node, nodes: node.nodes.map(paired) };
    case 'not':
    case 'field':
      return { ...node, node: paired(node.node) };
    case 'filter':
      return filter(
        node.key,
        node.values.map((value) => (value.startsWith('!') ? `!${keyValue(value.slice(1))}` : keyValue(value))),
      );
    default:
      return node;
  }
}

function pairedIn(nodes: readonly QueryNode[]): QueryNode[] {
  const isKey =
    (key: FilterKey) =>
    (node: QueryNode): node is FilterNode =>
      node.type === 'filter' && node.key === key;
  const who = nodes.find(isKey('who'));
  const role = nodes.find(isKey('role'));
  if (!who || !role) return [...nodes];
  return [...nodes.filter((node) => node !== who && node !== role), ...pair(who.values, role.values)];
}

/** Somebody wanted in a wanted role, and nobody unwanted in one. */
function pair(who: readonly string[], role: readonly string[]): QueryNode[] {
  const [people, strangers] = parted(who);
  const [named, refused] = parted(role);
  const wanted = (named.length > 0 ? named : [...roles]).filter((one) => !refused.includes(one));
  const together = (names: readonly string[], not = ''): string[] =>
    wanted.flatMap((one) => names.map((name) => not + inRole(one, name)));
  // no role is left that could be played
  if (wanted.length === 0) return [{ type: 'not', node: { type: 'all' } }];
  return [
    filter('role', people.length > 0 ? together(people) : wanted),
    ...(strangers.length > 0 ? [filter('role', together(strangers, '!'))] : []),
  ];
}

const parted = (values: readonly string[]): [wanted: string[], unwanted: string[]] => [
  values.filter((value) => !value.startsWith('!')),
  values.filter((value) => value.startsWith('!')).map((value) => value.slice(1)),
];
