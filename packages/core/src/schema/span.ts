import * as z from 'zod';

/** A half-open range of UTF-16 code units into `Document.text`: `text.slice(start, end)` is what it shows. */
export const Span = z.object({
  start: z.int().nonnegative().describe('first code unit'),
  end: z.int().nonnegative().describe('one past the last code unit'),
});
export type Span = z.infer<typeof Span>;
