import { network } from '@readout/core';
import { printAnswer } from '../answer.ts';
import type { Context } from '../context.ts';
import { filterOf } from '../filter.ts';
import { openStore } from '../store.ts';
import { networkView } from '../views/network.ts';
import type { NetworkFlags } from '../word-options.ts';

export default async function (this: Context, flags: NetworkFlags): Promise<void> {
  const store = await openStore(this, flags.corpus);
  const { tie: kinds, type: types, min, limit = 25 } = flags;
  const found = await network(store, filterOf(flags), { kinds, types, min, limit });
  await printAnswer(this, flags, store, {
    data: found,
    rows: found.ties,
    view: () => networkView(found, this.columns),
  });
}
