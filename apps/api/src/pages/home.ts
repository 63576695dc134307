import { encounters, quotes, type Store, speakers } from '@readout/core';
import { html } from 'hono/html';
import { type Html, layout } from './layout.ts';

const LINKS: [path: string, says: string][] = [
  ['/v1/encounters?who=person/antony-blinken&status=held', 'whom Antony Blinken met'],
  ['/v1/encounters/2022-01-21-bilateral-blinken-lavrov/sides', 'what both sides said of a meeting, next to each other'],
  ['/v1/quotes?speaker=person/sergey-lavrov', 'what Sergey Lavrov said'],
  ['/v1/quotes?about=place/ukraine&format=csv', 'what was said of Ukraine, as CSV'],
  ['/v1/timeline', 'the encounters by date'],
  ['/v1/search?q=%22arms%20control%22', 'a search for a phrase'],
  ['/v1/concordance?q=Ukraine', 'a word in context'],
  ['/v1/facets?of=quote&by=speaker', 'who is quoted how often'],
  ['/v1/documents', 'the articles'],
];

/** The page that greets a person. Links that this corpus cannot answer are left out. */
export async function home(store: Store): Promise<Html> {
  const corpus = await store.corpus();
  const [documents, met, said] = await Promise.all([
    store.find('document', { limit: 0 }),
    encounters(store, { limit: 1, sort: '-date' }),
    quotes(store, { form: 'direct', limit: 1 }),
  ]);
  const [quote] = said.items;
  const text = quote && (await store.document(quote.document))?.document.text;
  const words = quote?.content.map(({ start, end }) => text?.slice(start, end)).join(' … ') || quote?.text;
  const working = [];
  for (const [path, says] of LINKS) if (await answers(store, path)) working.push({ path, says });
  return layout(
    'Readout: who met whom, and who said what',
    html`
      <h1>Who met whom, and who said what to whom about what</h1>
      <p class="lead">A record read out of news text. Each fact points at the exact characters it came from.</p>
      <p>This serves <strong>${corpus.name}</strong>: ${documents.total} documents, ${met.total} encounters, ${said.total} direct quotations.</p>
      ${quote ? html`<blockquote>${words}<br /><a class="quiet" href="/v1/quotes/${quote.id}">${speakers(quote)[0]?.name ?? 'nobody named'}</a></blockquote>` : ''}
      <h2>Try</h2>
      <ul class="links">${working.map(({ path, says }) => html`<li><a href="${path}"><code>${path}</code></a><br /><span class="quiet">${says}</span></li>`)}</ul>
      <h2>Read a text of your own</h2>
      <pre><code>curl -H 'content-type: text/plain' --data-binary @article.txt ${'$'}URL/v1/parse</code></pre>
      <p>All operations, with their parameters: <a href="/docs">the API</a>, or <a href="/openapi.json">its OpenAPI document</a>.</p>
    `,
  );
}

/** Whether a link's encounter and entities are in this corpus. */
async function answers(store: Store, path: string): Promise<boolean> {
  const ids = [...path.matchAll(/=((?:person|place|organization)\/[\w-]+)/g)].map((match) => match[1]!);
  for (const id of ids) if (!(await store.get('entity', id))) return false;
  const encounter = /encounters\/([\w-]+)\/sides/.exec(path)?.[1];
  return !encounter || (await store.get('encounter', encounter)) !== undefined;
}
