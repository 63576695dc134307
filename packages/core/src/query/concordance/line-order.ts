import type { LineGroup, LineOrder } from '../../schema/concordance.ts';
import type { Count } from '../../schema/count.ts';
import type { Occurrence } from '../../schema/occurrence.ts';
import type { EntityNames } from '../../schema/page.ts';
import { fold } from '../../text/fold.ts';
import { edtfRange } from '../edtf-range.ts';
import type { SortKey } from '../order.ts';
import { wordsAfter, wordsBefore } from './line-words.ts';

/** What a line is ordered or grouped by: the first word to the left or right, and so on, the words found, or a fact of it. */
type Value = (line: Occurrence) => string | number;

/** Words of a line are read once, however many of them are asked for in turn, and no more of them than that. */
function neighbours(by: readonly LineOrder[]): (line: Occurrence) => { left: string[]; right: string[] } {
  const farthest = (side: 'l' | 'r'): number =>
    Math.max(0, ...by.filter((one) => /^[lr]\d$/.test(one) && one.startsWith(side)).map((one) => Number(one.slice(1))));
  const [before, after] = [farthest('l'), farthest('r')];
  let last: Occurrence | undefined;
  let words: { left: string[]; right: string[] } = { left: [], right: [] };
  return (line) => {
    if (line !== last) {
      last = line;
      words = {
        left: before > 0 ? wordsBefore(line.left, before) : [],
        right: after > 0 ? wordsAfter(line.right, after) : [],
      };
    }
    return words;
  };
}

const day = ({ when }: Occurrence): number => {
  const range = when && edtfRange(when.edtf);
  // the undated stand last
  return range ? Number(range.first.replaceAll('-', '')) : Number.MAX_SAFE_INTEGER;
};

function valuesOf(by: readonly LineOrder[]): Value[] {
  const words = neighbours(by);
  return by.map((one): Value => {
    if (one === 'node') return ({ match }) => fold(match);
    if (one === 'document') return ({ document }) => document;
    if (one === 'date') return day;
    const at = Number(one.slice(1)) - 1;
    return one.startsWith('l') ? (line) => words(line).left[at] ?? '' : (line) => words(line).right[at] ?? '';
  });
}

/** Where a line stands in an order: ties in the order of the texts, so that it is total. */
export function lineKeys(by: readonly LineOrder[]): (line: Occurrence) => SortKey {
  const values = valuesOf(by);
  return (line) => [...values.map((value) => value(line)), line.document, line.span.start, line.span.end];
}

/** How many lines share each value, most first. A line of two speakers counts under both, one without any under none. */
export function lineGroups(lines: readonly Occurrence[], by: LineGroup, entities: EntityNames): Count[] {
  const counts = new Map<string, number>();
  const groups = groupsOf(by);
  for (const line of lines) for (const value of groups(line)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([value, count]) => {
      const name = entities[value]?.name;
      return { value, ...(name === undefined ? {} : { name }), count };
    });
}

function groupsOf(by: LineGroup): (line: Occurrence) => readonly string[] {
  if (by === 'speaker') return ({ speakers }) => speakers;
  if (by === 'source') return ({ publisher }) => (publisher === undefined ? [] : [publisher]);
  if (by === 'year')
    return ({ when }) => (when && edtfRange(when.edtf) ? [edtfRange(when.edtf)!.first.slice(0, 4)] : []);
  const [value] = valuesOf([by]) as [Value];
  return (line) => [String(value(line))].filter((word) => word !== '');
}
