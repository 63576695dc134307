import { sides } from '@readout/core';
import type { Context } from '../context.ts';
import { findEncounter } from '../find-encounter.ts';
import { namesOf } from '../names.ts';
import type { OutputFlags } from '../options.ts';
import { printOne } from '../single.ts';
import { openStore } from '../store.ts';
import { sidesView } from '../views/sides.ts';

export default async function (this: Context, flags: OutputFlags, id: string): Promise<void> {
  const store = await openStore(this, flags.corpus);
  const encounter = await findEncounter(store, id);
  const found = (await sides(store, encounter.id)) ?? { encounter, sides: [], others: [] };
  await printOne(this, flags, store, found, async () => sidesView(found, await namesOf(store, found), this.columns));
}
