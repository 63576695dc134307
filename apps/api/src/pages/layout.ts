import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** A page of the API: no script, one style sheet of its own. */
export const layout = (title: string, body: Html): Html => html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/style.css" />
  </head>
  <body>
    <header><a href="/">Readout</a><nav><a href="/docs">API</a> <a href="/openapi.json">OpenAPI</a> <a href="/v1/corpus">Corpus</a></nav></header>
    <main>${body}</main>
  </body>
</html>`;
