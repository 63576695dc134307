import type { EntityType } from '../schema/entity.ts';
import type { Filter } from '../schema/filter.ts';
import type { Network, NetworkNode, NetworkTie, TieKind } from '../schema/network.ts';
import { collectTies } from './network/ties.ts';
import type { Store } from './store.ts';
import { entityTypes, tieKinds } from './values.ts';

export interface NetworkOptions {
  /** Which ties; all unless told. */
  kinds?: readonly TieKind[] | undefined;
  /** Who is tied; people alone unless told. */
  types?: readonly EntityType[] | undefined;
  /** Weaker ties are left out; none unless told. */
  min?: number | undefined;
  /** So many of the most strongly tied; 50 unless told, 0 for all. */
  limit?: number | undefined;
}

/**
 * Who is tied to whom, and by what: encounters that were held (unless the filter asks for another status), quotations that
 * speak of or to somebody, documents that quote both. Every tie has the ids it is known from. The filter asks of the
 * encounters and quotations the ties come from.
 */
export async function network(
  store: Store,
  filter: Filter = {},
  { kinds = tieKinds, types = ['person'], min = 1, limit = 50 }: NetworkOptions = {},
): Promise<Network> {
  const { limit: _, cursor: __, fields: ___, include: ____, ...asked } = filter;
  const found = await collectTies(store, asked, kinds, (_id, type) => (types as readonly string[]).includes(type));
  const ties = found.ties.filter(({ weight }) => weight >= min);
  const strength = new Map<string, number>();
  for (const { from, to, weight } of ties)
    for (const id of [from, to]) strength.set(id, (strength.get(id) ?? 0) + weight);
  const byStrength = [...strength].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([id]) => id);
  const ids = limit === 0 ? byStrength : byStrength.slice(0, limit);
  const shown = new Set(ids);
  const among = ties.filter(({ from, to }) => shown.has(from) && shown.has(to)).sort(strongestFirst);
  const { measured } = await import('./network/metrics.ts');
  const metrics = measured(ids, among);
  return {
    kinds: [...kinds],
    types: [...types],
    min,
    total: { nodes: byStrength.length, ties: ties.length },
    modularity: metrics.modularity,
    nodes: ids.map((id): NetworkNode => {
      const { name, type } = found.names[id]!;
      return { id, name, type: entityTypes.find((one) => one === type)!, ...metrics.of(id) };
    }),
    ties: among,
  };
}

const strongestFirst = (a: NetworkTie, b: NetworkTie): number =>
  b.weight - a.weight || compare(a.kind, b.kind) || compare(a.from, b.from) || compare(a.to, b.to);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
