import * as z from 'zod';
import { annotationFields } from './annotation.ts';

/** Evidence in the text for a topic of the topic list. */
export const TopicEvidence = z.object({
  kind: z.literal('topic'),
  ...annotationFields,
  topic: z.string().describe('topic id, such as topic/arms-control'),
});
export type TopicEvidence = z.infer<typeof TopicEvidence>;
