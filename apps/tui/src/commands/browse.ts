import type { Store } from '@readout/core';
import { type Context, Refusal } from '../context.ts';
import { laterStore } from '../later-store.ts';
import type { BrowseFlags } from '../options.ts';
import { openStore } from '../store.ts';

export default async function (this: Context, flags: BrowseFlags): Promise<void> {
  if (!this.terminal)
    throw new Refusal('the browser needs a terminal to draw on, and standard input or output is none.', 2, [
      'readout overview prints the corpus at a glance.',
    ]);
  if (flags.api !== undefined && flags.corpus !== undefined)
    throw new Refusal('--api asks a server, --corpus a folder: give one of them.', 2);
  const store = await browsed(this, flags);
  const { browse } = await import('../browse.ts');
  await browse({ store, color: this.color });
}

/** A folder is read before anything is drawn, as there may be something to say of its files; the shipped corpus after that. */
async function browsed(context: Context, { api, corpus }: BrowseFlags): Promise<Store> {
  if (api !== undefined) return remoteStore(api);
  if (corpus !== undefined) return openStore(context, corpus);
  return laterStore(() => openStore(context, undefined));
}

async function remoteStore(url: string): Promise<Store> {
  if (!/^https?:\/\//.test(url))
    throw new Refusal(`--api ${url}: an address that begins with http:// or https:// is wanted.`, 2);
  const { httpStore } = await import('@readout/core/stores/http');
  return httpStore(url);
}
