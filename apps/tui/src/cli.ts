import { world } from './process.ts';
import { version } from './version.ts';

/** Runs the command line of this process. Called by `bin/readout.js`. */
export async function main(argv: readonly string[] = process.argv.slice(2)): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // The reader has had enough (`readout quotes | head`): no mistake, and nobody left to tell.
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-v')) {
    process.stdout.write(`${version}\n`);
    return;
  }
  const { run } = await import('./app.ts');
  process.exitCode = await run(argv, world());
}

if (import.meta.main) await main();
