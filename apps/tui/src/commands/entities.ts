import type { Context } from '../context.ts';
import { listEntities } from '../entity-list.ts';
import type { ListFlags } from '../options.ts';

export default async function (this: Context, flags: ListFlags): Promise<void> {
  await listEntities(this, flags);
}
