import type { EntityNames, Store } from '@readout/core';

const ENTITY = /^(person|organization|place|event)\/[a-z0-9][a-z0-9-]*$/;
const TOPIC = /^topic\/[a-z0-9][a-z0-9-]*$/;

/** The names of every entity and topic a record mentions. */
export async function namesOf(store: Store, ...records: readonly unknown[]): Promise<EntityNames> {
  const ids = [...new Set(records.flatMap((record) => [...strings(record)]))].sort();
  const names: EntityNames = {};
  const entities = await Promise.all(ids.filter((id) => ENTITY.test(id)).map((id) => store.get('entity', id)));
  for (const entity of entities) if (entity) names[entity.id] = { name: entity.name, type: entity.type };
  for (const id of ids) if (TOPIC.test(id)) names[id] = { name: id.slice(6).replaceAll('-', ' '), type: 'topic' };
  return names;
}

function* strings(value: unknown): Generator<string> {
  if (typeof value === 'string') {
    if (value.length < 200) yield value;
  } else if (Array.isArray(value)) for (const item of value) yield* strings(item);
  else if (value !== null && typeof value === 'object') for (const item of Object.values(value)) yield* strings(item);
}
