import * as z from 'zod';

/** The part somebody plays in an annotation or encounter. */
export const Role = z.enum([
  'speaker',
  'addressee',
  'relayer',
  'participant',
  'host',
  'attendee',
  'interviewer',
  'source',
  'mentioned',
]);
export type Role = z.infer<typeof Role>;

/** Somebody in a role: `name` as a reader would be told it ("a senior official"), `entity` where it is known who that is. */
export const Who = z.object({
  role: Role,
  name: z.string().min(1),
  entity: z.string().optional().describe('entity id, such as person/sergey-lavrov; a place stands for its government'),
  mention: z.string().optional().describe('id of the mention annotation that names them'),
});
export type Who = z.infer<typeof Who>;
