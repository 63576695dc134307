import { type Context, Refusal } from '../context.ts';
import type { BrowseFlags } from '../options.ts';
import { openStore } from '../store.ts';

export default async function (this: Context, flags: BrowseFlags): Promise<void> {
  if (!this.terminal)
    throw new Refusal('the browser needs a terminal to draw on, and standard input or output is none.', 2, [
      'readout overview prints the corpus at a glance.',
    ]);
  if (flags.api !== undefined && flags.corpus !== undefined)
    throw new Refusal('--api asks a server, --corpus a folder: give one of them.', 2);
  const store = flags.api === undefined ? await openStore(this, flags.corpus) : await remoteStore(flags.api);
  // React picks its faster build by this, once and for all, when it is loaded.
  process.env['NODE_ENV'] ??= 'production';
  const [{ guardTerminal }, { browse }] = await Promise.all([import('../terminal.ts'), import('../browse.ts')]);
  const release = guardTerminal((error) => `something went wrong: ${error instanceof Error ? error.message : error}`);
  try {
    await browse({ store, color: this.color });
  } finally {
    release();
  }
}

async function remoteStore(url: string) {
  if (!/^https?:\/\//.test(url))
    throw new Refusal(`--api ${url}: an address that begins with http:// or https:// is wanted.`, 2);
  const { httpStore } = await import('@readout/core/stores/http');
  return httpStore(url);
}
