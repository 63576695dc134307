import type { EntityNames } from '../schema/page.ts';
import { once } from '../text/once.ts';

const ID = /^(?:person|organization|place|event|topic)\/[a-z0-9][a-z0-9-]*$/;

/** The ids of entities and topics that stand anywhere in a record. */
function idsIn(record: unknown, found: Set<string> = new Set()): Set<string> {
  if (typeof record === 'string') {
    if (record.length < 200 && ID.test(record)) found.add(record);
  } else if (Array.isArray(record)) for (const item of record) idsIn(item, found);
  else if (typeof record === 'object' && record !== null)
    for (const value of Object.values(record)) idsIn(value, found);
  return found;
}

/** The ids in a record that is asked for again and again. */
const idsOf = once((record: object) => [...idsIn(record)]);

/** The names of everything the records mention, in the order of their ids. */
export function namesIn(
  records: readonly object[],
  name: (id: string) => EntityNames[string] | undefined,
): EntityNames {
  const ids = new Set(records.flatMap(idsOf));
  const names: EntityNames = {};
  for (const id of [...ids].sort()) {
    const found = name(id);
    if (found) names[id] = found;
  }
  return names;
}
