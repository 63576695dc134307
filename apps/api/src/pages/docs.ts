import { html } from 'hono/html';
import type { openApiDocument } from '../openapi.ts';
import { problems } from '../problems.ts';
import { type Html, layout } from './layout.ts';

type OpenApi = ReturnType<typeof openApiDocument>;
type Operation = NonNullable<NonNullable<OpenApi['paths']>[string]['get']>;
interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  example?: unknown;
  schema?: { description?: string; example?: unknown; enum?: unknown[]; default?: unknown };
}

/** The operations of the API, made from its OpenAPI document. */
export function docs(openapi: OpenApi): Html {
  const operations = Object.entries(openapi.paths ?? {}).flatMap(([path, item]) =>
    (['get', 'post'] as const).flatMap((method) =>
      item[method] ? [{ path, method, operation: item[method] as Operation }] : [],
    ),
  );
  const tags = openapi.tags ?? [];
  return layout(
    'Readout: the API',
    html`
      <h1>The API</h1>
      <p class="lead">${openapi.info.description ?? ''}</p>
      <p>Lists answer with <code>{data, page: {limit, next, total}, entities, meta: {corpus}}</code>; <code>next</code> is the <code>cursor</code> of the page after.
        <code>format=jsonl</code> and <code>format=csv</code> (or an Accept header) give the records alone. Errors are <code>application/problem+json</code> (RFC 9457).</p>
      ${tags.map(
        (tag) => html`<h2 id="${tag.name.toLowerCase()}">${tag.name}</h2><p class="quiet">${tag.description ?? ''}</p>
          ${operations.filter(({ operation }) => operation.tags?.includes(tag.name)).map(({ path, method, operation }) => section(path, method, operation))}`,
      )}
      <h2 id="problems">Problems</h2>
      <div class="scroll"><table><tr><th>status</th><th>type</th><th>title</th></tr>
        ${Object.entries(problems).map(([name, { status, title }]) => html`<tr id="${name}"><td>${status}</td><td><code>/docs#${name}</code></td><td>${title}</td></tr>`)}
      </table></div>
    `,
  );
}

function section(path: string, method: string, operation: Operation): Html {
  const parameters = (operation.parameters ?? []) as Parameter[];
  const link = method === 'get' ? exampleOf(path, parameters) : undefined;
  const table =
    parameters.length > 0 &&
    html`<div class="scroll"><table><tr><th>parameter</th><th>in</th><th>what</th></tr>
    ${parameters.map((one) => html`<tr><td><code>${one.name}</code>${one.required ? ' *' : ''}</td><td>${one.in}</td><td>${describe(one)}</td></tr>`)}
  </table></div>`;
  return html`<h3 id="${operation.operationId ?? path}"><span class="method">${method.toUpperCase()}</span> <code>${path}</code></h3>
    <p>${operation.summary ?? ''}</p>
    ${link ? html`<p class="quiet">Try <a href="${link}"><code>${link}</code></a></p>` : ''}
    ${table ? (parameters.length > 4 ? html`<details><summary>${parameters.length} parameters</summary>${table}</details>` : table) : ''}`;
}

function describe({ description, schema }: Parameter): string {
  const values = schema?.enum ? ` One of ${schema.enum.join(', ')}.` : '';
  const otherwise = schema?.default === undefined ? '' : ` Default ${String(schema.default)}.`;
  return `${description ?? schema?.description ?? ''}${values}${otherwise}`;
}

/** A link that shows the operation at work, from the examples of its parameters. */
function exampleOf(path: string, parameters: readonly Parameter[]): string | undefined {
  const values = new Map(parameters.map((one) => [one.name, one.example ?? one.schema?.example]));
  let missing = false;
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values.get(name);
    if (value === undefined) missing = true;
    return encodeURIComponent(String(value ?? ''));
  });
  const query = parameters
    .filter((one) => one.in === 'query' && values.get(one.name) !== undefined)
    .map((one): [string, string] => [one.name, String(values.get(one.name))]);
  return missing ? undefined : filled + (query.length > 0 ? `?${new URLSearchParams(query)}` : '');
}
