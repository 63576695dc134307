import { FilterError } from './filter-error.ts';
import type { Store } from './store.ts';

/** The entity a name stands for ("lavrov"), where it is the only one; else those it may be, or those spelt most like it. */
export async function resolveEntity(
  store: Store,
  text: string,
): Promise<{ id: string } | { alternatives: { id: string; name: string }[] }> {
  const name = text.replace(/^[\s!]+/, '');
  if (name === '') return { alternatives: [] };
  try {
    const { items } = await store.find('entity', { who: name, limit: 1 });
    return items[0] ? { id: items[0].id } : { alternatives: [] };
  } catch (error) {
    if (!(error instanceof FilterError)) throw error;
    return { alternatives: error.issues.flatMap(({ alternatives }) => alternatives ?? []) };
  }
}
