import graphology from 'graphology';
import louvain from 'graphology-communities-louvain';
import betweenness from 'graphology-metrics/centrality/betweenness.js';
import pagerank from 'graphology-metrics/centrality/pagerank.js';
import type { NetworkNode, NetworkTie } from '../../schema/network.ts';

// What these packages export as CommonJS is the thing itself; their types say it is a module with a default.
const Graph = graphology as unknown as typeof graphology.default;
const communitiesOf = louvain as unknown as typeof louvain.default;
const betweennessOf = betweenness as unknown as typeof betweenness.default;
const pageRankOf = pagerank as unknown as typeof pagerank.default;

type Metrics = Pick<NetworkNode, 'degree' | 'strength' | 'betweenness' | 'pageRank' | 'community'>;

/**
 * Measures of a network, all ties between two counted together and their direction left aside: degree and strength; betweenness
 * (Freeman 1977, by Brandes 2001); PageRank (Page and others 1999) with the weights; communities by the Louvain method (Blondel and
 * others 2008), walked through in one order so that the answer is always the same. A file of its own: it is loaded when asked for.
 */
export function measured(
  ids: readonly string[],
  ties: readonly NetworkTie[],
): { of(id: string): Metrics; modularity: number } {
  const graph = new Graph({ type: 'undirected', multi: false, allowSelfLoops: false });
  for (const id of ids) graph.addNode(id);
  for (const { from, to, weight } of ties) {
    if (graph.hasEdge(from, to))
      graph.updateEdgeAttribute(from, to, 'weight', (sum: number | undefined) => (sum ?? 0) + weight);
    else graph.addEdge(from, to, { weight });
  }
  const linked = graph.size > 0;
  const between = linked ? betweennessOf(graph, { getEdgeWeight: null }) : {};
  const ranks = linked ? pageRankOf(graph, { getEdgeWeight: 'weight', maxIterations: 1000, tolerance: 1e-9 }) : {};
  const { communities, modularity } = linked
    ? communitiesOf.detailed(graph, { getEdgeWeight: 'weight', randomWalk: false, rng: () => 0.5 })
    : { communities: {} as Record<string, number>, modularity: 0 };
  const numbers = new Map<number, number>();
  for (const id of ids) {
    const own = communities[id] ?? -1;
    if (!numbers.has(own)) numbers.set(own, numbers.size);
  }
  return {
    modularity: Number.isFinite(modularity) ? modularity : 0,
    of: (id) => ({
      degree: graph.degree(id),
      strength: graph.reduceEdges(id, (sum: number, _edge, { weight }) => sum + Number(weight), 0),
      betweenness: between[id] ?? 0,
      pageRank: ranks[id] ?? 0,
      community: numbers.get(communities[id] ?? -1)!,
    }),
  };
}
