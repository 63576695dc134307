import * as z from 'zod';
import { EntityType } from './entity.ts';

/** How two people are tied: they met; one spoke of, or to, the other; both are quoted in one document. */
export const TieKind = z.enum(['met', 'spoke-of', 'spoke-to', 'quoted-together']);
export type TieKind = z.infer<typeof TieKind>;

/** Somebody of a network, and how central they are in what is shown of it. */
export const NetworkNode = z.object({
  id: z.string(),
  name: z.string(),
  type: EntityType,
  degree: z.int().nonnegative().describe('with how many others they are tied'),
  strength: z.number().describe('the weights of their ties together'),
  betweenness: z.number().describe('on how many of the shortest ways between others they lie: 0 none, 1 all'),
  pageRank: z.number().describe('how much the well tied are tied to them; all together 1'),
  community: z.int().nonnegative().describe('those with the same number are tied more to each other than to the rest'),
});
export type NetworkNode = z.infer<typeof NetworkNode>;

/** A tie, with what it is known from. */
export const NetworkTie = z.object({
  kind: TieKind,
  from: z.string(),
  to: z.string(),
  directed: z.boolean().describe('whether it leads from one to the other: spoke of, spoke to'),
  weight: z.int().positive().describe('encounters, quotations or documents it is known from'),
  evidence: z.array(z.string()).describe('their ids, at most a hundred'),
});
export type NetworkTie = z.infer<typeof NetworkTie>;

/** Who is tied to whom. */
export const Network = z.object({
  kinds: z.array(TieKind),
  types: z.array(EntityType),
  min: z.int().positive().describe('weaker ties are left out'),
  total: z.object({ nodes: z.int(), ties: z.int() }).describe('before the list of people was cut'),
  modularity: z.number().describe('how far the communities hold apart: 0 not at all, towards 1 wholly'),
  nodes: z.array(NetworkNode).describe('the most strongly tied first'),
  ties: z.array(NetworkTie).describe('among them, the strongest first'),
});
export type Network = z.infer<typeof Network>;
