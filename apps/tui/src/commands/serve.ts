import { type Context, Refusal } from '../context.ts';
import { line, piece } from '../layout/line.ts';
import type { ServeFlags } from '../options.ts';
import { openStore } from '../store.ts';

/** Serves until the process is told to stop. */
export default async function (this: Context, flags: ServeFlags): Promise<void> {
  const { port = 8787, host = '127.0.0.1', cors } = flags;
  const store = await openStore(this, flags.corpus);
  const { serve } = await import('@readout/api/node');
  const serving = await serve(store, { port, hostname: host, cors: cors === undefined ? false : [...cors] }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE')
        throw new Refusal(`port ${port} of ${host} is taken.`, 1, [`readout serve --port ${port + 1}`]);
      throw new Refusal(`${host}:${port} cannot be listened on: ${error.message}.`, 1);
    },
  );
  const { name } = await store.corpus();
  this.print([
    line(piece(name, 'heading'), ` is served at ${serving.url}`),
    line(piece(`${serving.url}/docs tells what can be asked. Ctrl-C stops it.`, 'quiet')),
  ]);
  await new Promise<void>((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop());
  });
  await serving.close();
}
