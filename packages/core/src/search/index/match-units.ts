import type { IndexData } from './index-data.ts';
import type { Plan } from './plan.ts';
import { keepUnits, openList, unitsOf } from './term-list.ts';
import { everyUnit, noUnits, type Units, union, without } from './unit-sets.ts';

/** All units that answer, ascending, deleted ones among them. With `within`, those of them that do. */
export function matchUnits(data: IndexData, plan: Plan, within?: Units): Units {
  const size = data.file.layout.counts.units;
  switch (plan.op) {
    case 'none':
      return noUnits;
    case 'all':
      return within ?? everyUnit(size);
    case 'leaf':
      return within ? plan.leaf.keep(within) : plan.leaf.all();
    case 'key': {
      const list = openList(data.file, plan.entry);
      return within ? keepUnits(data.file, list, within) : unitsOf(data.file, list);
    }
    case 'not': {
      const from = within ?? everyUnit(size);
      return without(from, matchUnits(data, plan.part, within));
    }
    case 'since':
    case 'until':
      return ofDays(data, plan, within ?? everyUnit(size));
    case 'or':
      return plan.parts.length === 0
        ? noUnits
        : union(
            plan.parts.map((part) => matchUnits(data, part, within)),
            size,
          );
    case 'and': {
      const parts = plan.parts.map((part) => ({ part, size: estimateOf(part, size) })).sort((a, b) => a.size - b.size);
      let units = within;
      for (const { part } of parts) {
        if (units?.length === 0) break;
        units = matchUnits(data, part, units);
      }
      return units ?? everyUnit(size);
    }
  }
}

/** About how many units answer: what is rare is looked for first, what is dear to check last. */
function estimateOf(plan: Plan, size: number): number {
  switch (plan.op) {
    case 'none':
      return 0;
    case 'leaf':
      return plan.leaf.estimate;
    case 'key':
      return plan.entry.units;
    case 'and':
      return Math.min(size, ...plan.parts.map((part) => estimateOf(part, size)));
    case 'or':
      return Math.min(
        size,
        plan.parts.reduce((sum, part) => sum + estimateOf(part, size), 0),
      );
    default:
      return size;
  }
}

function ofDays({ table: { days } }: IndexData, plan: Plan & { op: 'since' | 'until' }, from: Units): Units {
  if (days.length === 0) return noUnits;
  return from.filter((unit) => {
    const first = days[unit * 2]!;
    const last = days[unit * 2 + 1]!;
    return first <= last && (plan.op === 'since' ? last >= plan.day : first <= plan.day);
  });
}

/** Those that are not deleted. */
export function liveUnits({ file, table }: IndexData, units: Units): Units {
  const { counts } = file.layout;
  return counts.live === counts.units ? units : units.filter((unit) => table.isLive(unit));
}
