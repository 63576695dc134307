// How long it takes from a command to its first output, against a bare Node and a bare Ink, in one run.
// npm run build && npm run bench:start
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const RUNS = Number(process.argv[2] ?? 15);
const GIVEN_UP = 15_000;
const bin = fileURLToPath(new URL('../bin/readout.js', import.meta.url));
// Beside the sources, so that Ink is found from there.
const folder = mkdtempSync(fileURLToPath(new URL('./hello-', import.meta.url)));
const hello = join(folder, 'hello.mjs');
writeFileSync(
  hello,
  `import module from 'node:module'; module.enableCompileCache();
   const [{ createElement }, { render, Text }] = await Promise.all([import('react'), import('ink')]);
   render(createElement(Text, null, 'hello'), { alternateScreen: true, interactive: true });`,
);

/** Milliseconds until the words come (in a terminal of its own, made by script(1)) or, without words, until the end. */
function time(argv: readonly string[], words?: string): Promise<number> {
  const start = performance.now();
  const quoted = [process.execPath, ...argv].map((one) => `'${one}'`).join(' ');
  const child = words
    ? spawn('script', ['-qec', `stty cols 120 rows 40; exec ${quoted}`, '/dev/null'], {
        stdio: ['pipe', 'pipe', 'ignore'],
      })
    : spawn(process.execPath, argv, { stdio: ['ignore', 'pipe', 'ignore'] });
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill();
      reject(new Error(`${argv.join(' ')}: nothing came.`));
    }, GIVEN_UP);
    const done = (): void => {
      clearTimeout(timer);
      resolve(performance.now() - start);
    };
    let out = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      if (!words || !out.includes(words)) return;
      words = undefined;
      done();
      child.kill();
    });
    child.on('error', reject);
    child.on('exit', () => (words === undefined ? done() : undefined));
  });
}

const cases: readonly (readonly [string, readonly string[], string?])[] = [
  ['node -e 0', ['-e', '0']],
  ['readout --version', [bin, '--version']],
  ['readout --help', [bin, '--help']],
  ['readout quotes --json', [bin, 'quotes', '--json']],
  ['bare Ink hello, first frame', [hello], 'hello'],
  ['readout, first frame', [bin, 'browse'], 'Quotes'],
  ['readout, documents shown', [bin, 'browse'], '1 of'],
];
process.env['NODE_ENV'] = 'production';
try {
  const times = cases.map(() => [] as number[]);
  // one after the other in turn, so that a busy moment of the machine meets all of them
  for (let run = 0; run <= RUNS; run++)
    for (const [index, [, argv, words]] of cases.entries()) {
      const taken = await time(argv, words);
      if (run > 0) times[index]!.push(taken);
    }
  for (const [index, [name]] of cases.entries()) {
    const sorted = times[index]!.sort((a, b) => a - b);
    const at = (part: number): string =>
      `${Math.round(sorted[Math.floor((sorted.length - 1) * part)]!)} ms`.padStart(8);
    console.log(`${name.padEnd(30)} median ${at(0.5)}   least ${at(0)}   most ${at(1)}`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
