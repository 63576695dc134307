import { describe, expect, it } from 'vitest';
import * as schemas from '../schema.ts';
import { jsonSchema, recordNames } from './json-schema.ts';
import { annotationKinds } from './kinds.ts';

describe('JSON Schema', () => {
  it.each(recordNames)('%s', (name) => {
    const schema = jsonSchema(name);
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(Object.keys(schemas), 'the schema itself is exported under this name').toContain(name);
    // Plain data, which a file can hold.
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });

  it('is there for every kind of annotation', () => {
    const kinds = recordNames.flatMap((name) => {
      const kind = jsonSchema(name).properties?.kind;
      return typeof kind === 'object' && typeof kind.const === 'string' ? [kind.const] : [];
    });
    expect(kinds.sort()).toEqual([...annotationKinds].sort());
  });
});
