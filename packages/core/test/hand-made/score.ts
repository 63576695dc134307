import { parse } from '../../src/pipeline/parse.ts';
import type { Span } from '../../src/schema/span.ts';
import { type Item, readCase } from './case.ts';
import type { Asked } from './stages.ts';

/** F1 of what was found where it stands (`found`) and of what was found there with the right label (`right`), in percent. */
export interface Score {
  cases: number;
  found: number;
  right: number;
}

const size = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);
const shared = (a: readonly Span[], b: readonly Span[]): number =>
  a.reduce(
    (sum, one) =>
      sum + b.reduce((more, two) => more + Math.max(0, Math.min(one.end, two.end) - Math.max(one.start, two.start)), 0),
    0,
  );
/** The Dice coefficient of two sets of characters. */
const dice = (a: readonly Span[], b: readonly Span[]): number => (2 * shared(a, b)) / (size(a) + size(b) || 1);

/** Pairs of a thing wanted and one found, best first, each at most once. The wanted one comes before the found one in ties. */
function pairs(gold: readonly Item[], found: readonly Item[]): [Item, Item][] {
  const close = gold
    .flatMap((wanted, i) => found.map((one, j) => ({ wanted, one, order: i + j, how: dice(wanted.spans, one.spans) })))
    .filter(({ how }) => how >= 0.5)
    .sort(
      (a, b) =>
        b.how - a.how ||
        Number(b.wanted.label === b.one.label) - Number(a.wanted.label === a.one.label) ||
        a.order - b.order,
    );
  const used = new Set<Item>();
  return close.flatMap(({ wanted, one }): [Item, Item][] => {
    if (used.has(wanted) || used.has(one)) return [];
    used.add(wanted).add(one);
    return [[wanted, one]];
  });
}

/** How a stage does on its cases, and what it misses, in words. */
export function scoreOf({ cases, found: itemsOf }: Asked): { score: Score; misses: string[] } {
  const misses: string[] = [];
  let wanted = 0;
  let given = 0;
  let met = 0;
  let right = 0;
  for (const one of cases) {
    const { text, published, gold } = readCase(one);
    const found = itemsOf(parse({ id: 'case', text, language: 'en', ...(published ? { published } : {}) }).annotations);
    const matched = pairs(gold, found);
    const agreeing = matched.filter(([a, b]) => a.label === b.label);
    wanted += gold.length;
    given += found.length;
    met += matched.length;
    right += agreeing.length;
    const words = ({ spans, label }: Item): string =>
      `“${spans.map(({ start, end }) => text.slice(start, end)).join(' … ')}” ${label}`;
    const unmet = gold.filter((item) => !matched.some(([a]) => a === item));
    const needless = found.filter((item) => !matched.some(([, b]) => b === item));
    const faults = [
      ...matched.filter(([a, b]) => a.label !== b.label).map(([a, b]) => `${words(a)}, not ${b.label}`),
      ...unmet.map((item) => `not found: ${words(item)}`),
      ...needless.map((item) => `found for nothing: ${words(item)}`),
    ];
    if (faults.length > 0) misses.push([text, ...faults.map((fault) => `    ${fault}`)].join('\n'));
  }
  const f1 = (hits: number): number => Math.round((2000 * hits) / (wanted + given || 1)) / 10;
  return { score: { cases: cases.length, found: f1(met), right: f1(right) }, misses };
}
