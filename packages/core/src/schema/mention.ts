import * as z from 'zod';
import { annotationFields } from './annotation.ts';

/** Words that stand for a person, organization, place or event. */
export const Mention = z.object({
  kind: z.literal('mention'),
  ...annotationFields,
  entity: z.string().describe('entity id'),
  form: z
    .enum(['name', 'title', 'pronoun', 'demonym', 'metonym', 'group'])
    .describe(
      'title: "the Secretary"; metonym: "Kyiv" for a government; group: "ISIL fighters", "the people of Iraq", around the name of whose they are',
    ),
});
export type Mention = z.infer<typeof Mention>;
