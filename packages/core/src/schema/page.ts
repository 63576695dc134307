import * as z from 'zod';
import { EntityType } from './entity.ts';

/** The names of the entities a page mentions, so that nobody asks for them one by one. */
export const EntityNames = z.record(
  z.string(),
  z.object({ name: z.string(), type: z.union([EntityType, z.literal('topic')]) }),
);
export type EntityNames = z.infer<typeof EntityNames>;

/** A page of answers. `next` is the cursor of the next page, `total` counts all pages. */
export interface Page<T> {
  items: T[];
  total: number;
  next?: string;
  entities: EntityNames;
}

/** The schema of a page of `item`. */
export const Page = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), total: z.int().nonnegative(), next: z.string().optional(), entities: EntityNames });
