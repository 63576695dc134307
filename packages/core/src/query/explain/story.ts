import type { Annotation } from '../../schema/kinds.ts';
import { annotationOf } from '../annotation-of.ts';
import type { Store } from '../store.ts';
import { stepTo } from './chain.ts';
import type { Explanation } from './explanation.ts';
import type { Step } from './step.ts';

/** How something that is no annotation was put together: an encounter, a reprise, an entity. */
export async function storyOf(store: Store, id: string): Promise<Explanation | undefined> {
  const encounter = await store.get('encounter', id);
  if (encounter) {
    const { name, when, reports, conflicts } = encounter;
    return {
      id,
      kind: 'encounter',
      text: name,
      found: [],
      ...(when ? { when } : {}),
      chain: [
        ...(await stepsTo(store, reports, 'report')),
        ...(when?.date === undefined ? [] : await stepsTo(store, [when.date], 'date')),
        ...conflicts.flatMap(({ field, values }) =>
          values.map(
            ({ value, reports: [first] }): Step => ({
              relation: `${field}, of several`,
              text: value,
              ...(first === undefined ? {} : { id: first }),
            }),
          ),
        ),
      ],
    };
  }
  const reprise = await store.get('reprise', id);
  if (reprise)
    return {
      id,
      kind: 'reprise',
      text: reprise.text,
      found: [],
      chain: await stepsTo(store, reprise.quotes, 'quote'),
    };
  const entity = await store.get('entity', id);
  if (!entity) return undefined;
  const { items } = await store.find('mention', { about: id, limit: 3, sort: 'document' });
  return {
    id,
    kind: entity.type,
    text: entity.name,
    found: [],
    chain: [
      ...entity.aliases.map(({ text, reason }): Step => ({ relation: `also called, by ${reason}`, text })),
      ...items.map((mention) => stepTo(mention, 'named')),
    ],
  };
}

async function stepsTo(store: Store, ids: readonly string[], relation: string): Promise<Step[]> {
  const found = await Promise.all(ids.map((id) => annotationOf(store, id)));
  return found.filter((one): one is Annotation => one !== undefined).map((one) => stepTo(one, relation));
}
