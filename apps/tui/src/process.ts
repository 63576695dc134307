import type { World } from './context.ts';

const DEFAULT_COLUMNS = 80;
const LEAST_COLUMNS = 40;

/** The world of this process. */
export const world = (): World => ({
  stdout: process.stdout,
  stderr: process.stderr,
  stdin: readStdin,
  corpus: async () => (await import('@readout/core/corpus')).loadCorpus(),
  columns: columns(process.stdout.columns, process.env),
  color: color(process.stdout.isTTY === true, process.env),
  terminal: process.stdout.isTTY === true && process.stdin.isTTY === true && process.env['TERM'] !== 'dumb',
});

/** The terminal's width; in a pipe what COLUMNS says, else 80. */
export function columns(terminal: number | undefined, env: NodeJS.ProcessEnv): number {
  const told = terminal ?? Number(env['COLUMNS']);
  return Number.isInteger(told) && told > 0 ? Math.max(LEAST_COLUMNS, told) : DEFAULT_COLUMNS;
}

/** Colour on a terminal and not in a pipe. FORCE_COLOR and NO_COLOR say otherwise, in this order. */
export function color(terminal: boolean, env: NodeJS.ProcessEnv): boolean {
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (env['NO_COLOR']) return false;
  return terminal && env['TERM'] !== 'dumb';
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}
