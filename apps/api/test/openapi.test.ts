import { readFileSync, writeFileSync } from 'node:fs';
import { memoryStore } from '@readout/core';
import { loadCorpus } from '@readout/core/corpus';
import { expect, it } from 'vitest';
import { createApi } from '../src/api.ts';

const snapshot = new URL('../openapi.json', import.meta.url);
const app = createApi(memoryStore(await loadCorpus()));

interface Operation {
  operationId?: string;
  summary?: string;
  parameters?: { name: string; in: string; required?: boolean; example?: unknown; schema?: { example?: unknown } }[];
  requestBody?: unknown;
  responses: Record<string, unknown>;
}

it('the committed OpenAPI document is the API’s (UPDATE=1 rewrites it)', async () => {
  const text = `${JSON.stringify(await (await app.request('/openapi.json')).json(), null, 1)}\n`;
  if (process.env.UPDATE) writeFileSync(snapshot, text);
  expect(readFileSync(snapshot, 'utf8').replaceAll('\r\n', '\n')).toBe(text);
});

it('every operation has an id, a summary and an example that works', async () => {
  const { paths } = (await (await app.request('/openapi.json')).json()) as {
    paths: Record<string, Record<string, Operation>>;
  };
  const ids = new Set<string>();
  for (const [path, methods] of Object.entries(paths))
    for (const [method, operation] of Object.entries(methods)) {
      expect(operation.summary, path).toBeTruthy();
      expect(operation.operationId, path).toBeTruthy();
      expect(ids.has(operation.operationId!), operation.operationId).toBe(false);
      ids.add(operation.operationId!);
      if (method !== 'get') continue;
      const example = (name: string) => {
        const parameter = operation.parameters?.find((one) => one.name === name);
        return String(parameter?.example ?? parameter?.schema?.example ?? `no example of ${name}`);
      };
      const search = new URLSearchParams(
        (operation.parameters ?? [])
          .filter((one) => one.in === 'query' && (one.example ?? one.schema?.example) !== undefined)
          .map((one) => [one.name, example(one.name)]),
      );
      const response = await app.request(
        `${path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(example(name)))}?${search}`,
      );
      expect(response.status, `${path}?${search}`).toBe(200);
      const { data } = (await response.json()) as { data: unknown };
      if (Array.isArray(data)) expect(data.length, `${path}?${search} finds something`).toBeGreaterThan(0);
    }
});
