import type { Engine } from './engines.ts';
import type { Asked, Kind } from './queries.ts';

/** Times of one engine on questions of one kind, in milliseconds. */
export interface Times {
  /** By question the median of its rounds, sorted. */
  sorted: number[];
  p50: number;
  p99: number;
  worst: number;
  /** Least, median and greatest p50 of the rounds: the noise of the machine. */
  rounds: [number, number, number];
}

export const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;

const ascending = (numbers: Iterable<number>): number[] => [...numbers].sort((a, b) => a - b);
export const median = (numbers: Iterable<number>): number => quantile(ascending(numbers), 0.5);

export function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Asks all engines the same questions in turns, some rounds after one that is not counted. */
export function timeQuestions(
  engines: readonly Engine[],
  questions: readonly Asked[],
  rounds: number,
): Map<string, Map<Kind, Times>> {
  const times = new Map<string, number[][]>(engines.map(({ name }) => [name, questions.map(() => [])]));
  for (let round = -1; round < rounds; round++)
    questions.forEach((asked, index) => {
      for (const engine of engines) {
        if (!engine.kinds.has(asked.kind)) continue;
        const took = milliseconds(() => engine.ask(asked));
        if (round >= 0) times.get(engine.name)![index]!.push(took);
      }
    });
  return new Map(engines.map(({ name, kinds }) => [name, byKind(times.get(name)!, questions, kinds, rounds)]));
}

function byKind(
  times: readonly number[][],
  questions: readonly Asked[],
  kinds: ReadonlySet<Kind>,
  rounds: number,
): Map<Kind, Times> {
  const found = new Map<Kind, Times>();
  for (const kind of kinds) {
    const own = times.filter((_, index) => questions[index]!.kind === kind);
    const sorted = ascending(own.map(median));
    const spread = ascending(Array.from({ length: rounds }, (_, round) => median(own.map((one) => one[round]!))));
    found.set(kind, {
      sorted,
      p50: quantile(sorted, 0.5),
      p99: quantile(sorted, 0.99),
      worst: sorted.at(-1)!,
      rounds: [spread[0]!, median(spread), spread.at(-1)!],
    });
  }
  return found;
}
