import { all, type Encounter, encounter, type Store } from '@readout/core';
import { missing } from './single.ts';

/** The encounter of an id, or of the beginning of an id that only one has. Throws a `Refusal` that names near ones. */
export async function findEncounter(store: Store, typed: string): Promise<Encounter> {
  const found = await encounter(store, typed);
  if (found) return found;
  const known: Encounter[] = [];
  for await (const one of all(store, 'encounter')) known.push(one);
  const begun = known.filter(({ id }) => id.startsWith(typed));
  if (begun.length === 1) return begun[0]!;
  throw missing(
    'encounter',
    typed,
    known.map(({ id }) => id),
    'encounters',
  );
}
