import type { Expression } from './expression.ts';
import type { Period } from './period.ts';
import type { Resolved } from './resolve.ts';

/** What a text has mentioned so far, for "three days later" and "a year earlier". */
export interface Memory {
  mentioned(at: number): Period | undefined;
  recent(at: number): Period | undefined;
  compared(at: number): Period | undefined;
  note(one: Expression, resolved: Resolved | undefined): void;
}

/** How many tokens back a date still counts, and a quarter that results are compared with. */
const REACH = 120;
const REPORT = 400;
const RECENT = 40;

/** An empty memory. */
export function memory(): Memory {
  let mentioned: { period: Period; at: number } | undefined;
  let compared: { period: Period; at: number } | undefined;
  return {
    mentioned: (at) => (mentioned && at - mentioned.at < REACH ? mentioned.period : undefined),
    recent: (at) => (mentioned && at - mentioned.at < RECENT ? mentioned.period : undefined),
    compared: (at) => (compared && at - compared.at < REPORT ? compared.period : undefined),
    note(one, resolved) {
      // Results of "the nine months" are compared with those of the year before, no longer with a quarter's.
      if (one.meaning.is === 'duration' && /^P(?:[2-9]|1[0-2])M$/.test(one.meaning.iso ?? '')) compared = undefined;
      if (!resolved) return;
      const { unit } = resolved.from;
      const part = unit === 'quarter' || unit === 'half';
      if (part && resolved.by !== 'mentioned') compared = { period: resolved.from, at: one.to };
      else if (part && compared) compared.at = one.to;
      const comparison = one.meaning.is === 'relative' && one.meaning.unit === 'year' && one.meaning.exact;
      if (!comparison) mentioned = { period: resolved.from, at: one.to };
    },
  };
}
