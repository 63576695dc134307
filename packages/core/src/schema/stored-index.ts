import * as z from 'zod';

/** The index of a corpus, made before: bytes in base64. It is of the corpus with this hash and of no other. */
export const StoredIndex = z.object({
  corpus: z.string().describe('sha256 of the corpus'),
  documents: z.string(),
  quotes: z.string(),
});
export type StoredIndex = z.infer<typeof StoredIndex>;
