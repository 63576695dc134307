import * as z from 'zod';
import { annotationFields } from './annotation.ts';

/** A sentence of the article. */
export const Sentence = z.object({ kind: z.literal('sentence'), ...annotationFields });
export type Sentence = z.infer<typeof Sentence>;
