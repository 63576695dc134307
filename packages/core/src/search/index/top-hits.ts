import type { AfterHit } from './index-api.ts';

/** The best of many scored units: higher scores first, then lower numbers. */
export interface TopHits {
  limit: number;
  after: AfterHit | undefined;
  /** A score at or below this cannot get in any more, if its unit comes later than all before. */
  threshold(): number;
  offer(unit: number, score: number): void;
  /** Best first. */
  sorted(): { unit: number; score: number }[];
}

/** Keeps `limit` units, those alone that come behind `after`. */
export function topHits(limit: number, after?: AfterHit): TopHits {
  const units = new Uint32Array(limit);
  const scores = new Float64Array(limit);
  let size = 0;

  const worse = (a: number, b: number): boolean =>
    scores[a]! < scores[b]! || (scores[a] === scores[b] && units[a]! > units[b]!);
  function swap(a: number, b: number): void {
    const unit = units[a]!;
    const score = scores[a]!;
    units[a] = units[b]!;
    scores[a] = scores[b]!;
    units[b] = unit;
    scores[b] = score;
  }
  /** Lets a unit sink that may be better than those below it: the worst stands at the top. */
  function sink(from: number): void {
    for (let at = from; ; ) {
      let least = at;
      const left = at * 2 + 1;
      if (left < size && worse(left, least)) least = left;
      if (left + 1 < size && worse(left + 1, least)) least = left + 1;
      if (least === at) return;
      swap(at, least);
      at = least;
    }
  }

  return {
    limit,
    after,
    threshold: () => (limit === 0 ? Infinity : size < limit ? -Infinity : scores[0]!),
    offer(unit, score) {
      if (after && (score > after.score || (score === after.score && unit <= after.unit))) return;
      if (size < limit) {
        units[size] = unit;
        scores[size++] = score;
        if (size === limit) for (let at = size >> 1; at >= 0; at--) sink(at);
        return;
      }
      if (limit === 0 || score < scores[0]! || (score === scores[0] && unit > units[0]!)) return;
      units[0] = unit;
      scores[0] = score;
      sink(0);
    },
    sorted() {
      const order = Array.from({ length: size }, (_, at) => ({ unit: units[at]!, score: scores[at]! }));
      return order.sort((a, b) => b.score - a.score || a.unit - b.unit);
    },
  };
}
