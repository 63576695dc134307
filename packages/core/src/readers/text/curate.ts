import type { Input } from '../../pipeline/parse.ts';
import type { Manifest } from '../../schema/manifest.ts';

type Entry = Manifest['documents'][string];

/** What is known of a text from outside, with what its curator knows put over it. */
export function curate(input: Input, entry: Entry | undefined): Input {
  if (!entry) return input;
  const { title, language, published, publisher, agency, author, url, rights } = entry;
  const source = Object.entries({ publisher, agency, author, url, rights }).filter(([, value]) => value !== undefined);
  return {
    ...input,
    ...(title === undefined ? {} : { title }),
    ...(language === undefined ? {} : { language }),
    ...(published === undefined
      ? {}
      : {
          published: { edtf: published.edtf, basis: 'curated' as const, confidence: 1, citation: published.citation },
        }),
    source: { ...input.source, ...Object.fromEntries(source) },
  };
}
