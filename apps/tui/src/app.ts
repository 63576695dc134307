import {
  buildApplication,
  buildRouteMap,
  proposeCompletions,
  run as runStricli,
  version as versionFlag,
} from '@stricli/core';
import { commands } from './commands.ts';
import type { Context, World } from './context.ts';
import { exitCodeOf, messages } from './messages.ts';
import { plain, render } from './print.ts';
import { PROPOSE } from './propose.ts';
import { version } from './version.ts';

const entries = Object.entries(commands);

const app = buildApplication<Context>(
  buildRouteMap({
    routes: Object.fromEntries(entries.map(([name, entry]) => [name, entry.command])),
    docs: { brief: 'who met whom, and who said what to whom about what' },
  }),
  {
    name: 'readout',
    scanner: { allowArgumentEscapeSequence: true },
    documentation: { disableAnsiColor: true },
    localization: { text: messages },
    determineExitCode: exitCodeOf,
  },
  {
    help: {
      flag: {
        brief: messages.briefs.help,
        aliases: ['h'],
        global: true,
        async run(_app, { result }) {
          const { help } = await import('./help.ts');
          const context = this as Context;
          context.print(help(result.prefix[1], context.columns));
        },
      },
    },
    version: versionFlag({ brief: messages.briefs.version, info: { currentVersion: version } }),
  },
);

/** Runs a command line and gives its exit code. Touches nothing but what `world` hands in. */
export async function run(argv: readonly string[], world: World): Promise<number> {
  let chosen: number | undefined;
  const streams: Context['process'] & { exitCode?: number | string | null } = {
    stdout: { write: (text) => world.stdout.write(plain(text)) },
    stderr: { write: (text) => world.stderr.write(plain(text)) },
  };
  const context: Context = {
    process: streams,
    columns: world.columns,
    color: world.color,
    terminal: world.terminal === true,
    stdin: world.stdin,
    corpus: world.corpus,
    print: (lines) => world.stdout.write(render(lines, world.color)),
    write: (text) => world.stdout.write(text),
    warn: (line) => world.stderr.write(render([line], false)),
    exit: (code) => {
      chosen = code;
    },
  };
  if (argv[0] === PROPOSE) {
    await propose(argv.slice(1), context);
    return 0;
  }
  await runStricli(app, oneLetter(spelledOut(argv, world.terminal === true)), context);
  return exitCode(Number(streams.exitCode ?? 0), chosen);
}

/** What a shell may complete the last word with, one a line: asked by the script of `readout completion`. */
async function propose(words: readonly string[], context: Context): Promise<void> {
  for (const { completion } of await proposeCompletions(app, words, context)) context.write(`${completion}\n`);
}

/**
 * On a terminal `readout` alone opens the browser, of a folder or server where one is named. Elsewhere `readout` alone and `readout --json` are the overview; `readout help quotes` is `readout quotes --help`; a corpus may be
 * named before the command.
 */
function spelledOut(argv: readonly string[], terminal: boolean): readonly string[] {
  if (opensBrowser(argv) && (terminal || argv[0]?.startsWith('--api'))) return ['browse', ...argv];
  const [first, second, third, ...rest] = argv;
  if (first === undefined) return ['overview'];
  if (first === 'help') return [...argv.slice(1), '--help'];
  if (first === '--corpus' && second !== undefined && third !== undefined && Object.hasOwn(commands, third))
    return [third, first, second, ...rest];
  return first.startsWith('-') && !FOR_ALL.has(first) ? ['overview', ...argv] : argv;
}

/** `--q WORDS` as `-q WORDS`: the scanner takes two dashes for a name of two letters at least. */
const oneLetter = (argv: readonly string[]): string[] =>
  argv.flatMap((word) => (word === '--q' ? ['-q'] : word.startsWith('--q=') ? ['-q', word.slice(4)] : [word]));

/** Nothing typed, or nothing but what to browse. */
const opensBrowser = ([option, value, ...rest]: readonly string[]): boolean =>
  option === undefined ||
  (value === undefined ? /^--(?:corpus|api)=/.test(option) : rest.length === 0 && /^--(?:corpus|api)$/.test(option));

const FOR_ALL = new Set(['--help', '-h', '--version', '-v']);

/** 2 for what was mistyped, 1 for what went wrong. */
function exitCode(code: number, chosen: number | undefined): number {
  if (code === -4 || code === -5) return 2;
  if (code !== 0) return code === 2 ? 2 : 1;
  return chosen ?? 0;
}
