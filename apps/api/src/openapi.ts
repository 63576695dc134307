import type { Routes } from './env.ts';

/** The OpenAPI 3.1 document of the API. */
export const openApiDocument = (app: Routes, version: string) =>
  app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Readout',
      version,
      description:
        'Who met whom, where and when, and who said what to whom about what: a record read out of news text, each fact pointing at the exact characters it came from. Spans count UTF-16 code units of the document’s text. A repeated parameter is *or*, different parameters are *and*, `!` before a value is *not*; where an entity is meant, its id or a name that only one has.',
      license: { name: 'MIT' },
    },
    servers: [{ url: '/' }],
    tags: [
      { name: 'Records', description: 'What the corpus holds, as lists and one by one' },
      { name: 'Questions', description: 'What can be asked over all of it' },
      { name: 'Service', description: 'The corpus itself, and reading new text' },
    ],
  });
