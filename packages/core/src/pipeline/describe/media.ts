import type { Lexicons } from '../../schema/lexicons.ts';
import { once } from '../../text/once.ts';
import { type PhraseMatcher, phraseMatcher } from '../../text/phrases.ts';

/** News organizations by any of their names. */
export const media = once(
  (organizations: Lexicons['organizations']): PhraseMatcher<string> =>
    phraseMatcher(
      organizations
        .filter(({ type }) => type === 'media')
        .flatMap(({ name, aliases = [] }) => [name, ...aliases].map((form) => [form, name] as const)),
    ),
);
