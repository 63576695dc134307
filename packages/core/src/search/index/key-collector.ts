import type { IndexParts } from './assemble.ts';
import { LONGEST_KEY } from './front-coding.ts';
import { enlarged } from './term-rows.ts';
import { BLOCK } from './unpack-block.ts';

/** Collects the keys of units and turns them over into lists by key. */
export interface KeyCollector {
  add(keys: readonly string[]): void;
  finish(): Pick<IndexParts, 'keys' | 'keysOf'>;
}

const NONE = new Uint32Array(0);

export function keyCollector(): KeyCollector {
  const strings = [''];
  const numbers = new Map<string, number>();
  const starts: number[] = [];
  let all = new Uint32Array(1 << 10);
  let count = 0;

  function number(key: string): number {
    let known = numbers.get(key);
    if (known === undefined) {
      if (key === '' || key.length >= LONGEST_KEY)
        throw new Error(`A key of a unit must have 1 to ${LONGEST_KEY - 1} characters: "${key.slice(0, 60)}".`);
      known = strings.length;
      numbers.set(key, known);
      strings.push(key);
    }
    return known;
  }

  return {
    add(keys) {
      starts.push(count);
      if (keys.length === 0) return;
      for (const key of new Set(keys)) {
        if (count === all.length) all = enlarged(all, count * 2);
        all[count++] = number(key);
      }
    },
    finish() {
      const sorted = strings.slice(1).sort();
      const rank = new Uint32Array(strings.length);
      sorted.forEach((key, at) => {
        rank[numbers.get(key)!] = at;
      });
      const unitKeys = (unit: number): Uint32Array => {
        const end = starts[unit + 1] ?? count;
        if (end === starts[unit]) return NONE;
        return all
          .slice(starts[unit]!, end)
          .map((key) => rank[key]!)
          .sort();
      };
      const listStarts = new Uint32Array(strings.length);
      for (let at = 0; at < count; at++) listStarts[rank[all[at]!]! + 1]!++;
      for (let at = 1; at < strings.length; at++) listStarts[at]! += listStarts[at - 1]!;
      const next = listStarts.slice();
      const units = new Uint32Array(count);
      for (let unit = 0; unit < starts.length; unit++)
        for (let at = starts[unit]!; at < (starts[unit + 1] ?? count); at++) units[next[rank[all[at]!]!]!++] = unit;
      let at = 0;
      let end = 0;
      return {
        keysOf: unitKeys,
        keys: {
          terms: sorted,
          open(index) {
            at = listStarts[index]!;
            end = listStarts[index + 1]!;
          },
          next(into) {
            const count = Math.min(BLOCK, end - at);
            for (let row = 0; row < count; row++) into.units[row] = units[at++]!;
            into.times.fill(1);
            into.titles.fill(0);
            into.count = count;
            into.places = 0;
            return count > 0;
          },
        },
      };
    },
  };
}
