import { document, encounters } from '@readout/core';
import { createElement as h, type ReactNode } from 'react';
import { Article, type ArticleProps } from '../components/article.ts';
import { Waiting } from '../components/waiting.ts';
import { useBrowser } from '../hooks/use-browser.ts';
import { useOne } from '../hooks/use-reading.ts';

/** An article with its annotations, and the record of the one the cursor is on. */
export function Reader(): ReactNode {
  const { store, here } = useBrowser();
  const id = here.id ?? '';
  const read = useOne(`reader ${id}`, async (): Promise<ArticleProps> => {
    const annotated = await document(store, id);
    if (!annotated) throw new Error(`There is no document ${id} in this corpus.`);
    const told = await encounters(store, { document: id, limit: 100 });
    const entities = Object.fromEntries(annotated.entities.map((one) => [one.id, { name: one.name, type: one.type }]));
    return {
      annotated,
      known: {
        entities: { ...told.entities, ...entities },
        encounters: new Map(told.items.map((one) => [one.id, one.name])),
      },
    };
  });
  return read.value ? h(Article, read.value) : h(Waiting, { title: id, error: read.error });
}
