import type { RecordKind, Store } from '@readout/core';
import { recordKinds } from '@readout/core/schema';
import type { openApiDocument } from './openapi.ts';

type OpenApi = ReturnType<typeof openApiDocument>;
interface Parameter {
  name: string;
  in: string;
  example?: unknown;
  schema?: { example?: unknown };
}

/** The kind of record under a path: `/v1/encounter-reports/{id}` → encounter-report. */
const kindOf = (path: string): RecordKind | undefined => {
  const plural = path.split('/')[2] ?? '';
  return recordKinds.find((kind) => [`${kind}s`, kind.replace(/y$/, 'ies')].includes(plural));
};

/** Gives path parameters an example from the corpus, and takes away the examples that name somebody the corpus does not know. */
export async function fillExamples(document: OpenApi, store: Store): Promise<OpenApi> {
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    const kind = kindOf(path);
    for (const parameter of (item.get?.parameters ?? []) as Parameter[]) {
      const named = parameter.name === 'document' ? 'document' : kind;
      if (parameter.in === 'path' && named) {
        const [first] = (await store.find(named, { limit: 1 })).items;
        const [type, slug] = first?.id.split('/') ?? [];
        const value = parameter.name === 'type' ? type : parameter.name === 'slug' ? slug : first?.id;
        if (value !== undefined) parameter.example = value;
      }
      const given = parameter.example ?? parameter.schema?.example;
      if (
        typeof given === 'string' &&
        /^(person|place|organization)\/./.test(given) &&
        !(await store.get('entity', given))
      ) {
        delete parameter.example;
        delete parameter.schema?.example;
      }
    }
  }
  return document;
}
