import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';

const installed = spawnSync('tmux', ['-V']).status === 0;
const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));
// a server of its own for each test: one that ends may still hold its name
let started = 0;
let server = '';
const tmux = (...argv: string[]): string =>
  execFileSync('tmux', ['-L', server, '-f', '/dev/null', ...argv], { encoding: 'utf8' });
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
const shows = (): string => tmux('capture-pane', '-p', '-t', 'it');

async function until(words: string | RegExp): Promise<string> {
  for (let tries = 0; tries < 300; tries++) {
    const text = shows();
    if (typeof words === 'string' ? text.includes(words) : words.test(text)) return text;
    await pause(50);
  }
  throw new Error(`${words} never came; the terminal shows:\n${shows()}`);
}

async function keys(...names: string[]): Promise<void> {
  for (const name of names) {
    tmux('send-keys', '-t', 'it', name);
    await pause(80);
  }
}

/** A shell in a terminal, in which the browser is started. */
function start(columns: number, rows: number, ...flags: string[]): void {
  server = `readout-test-${process.pid}-${started++}`;
  tmux('new-session', '-d', '-s', 'it', '-x', String(columns), '-y', String(rows), 'env PS1="ready> " sh');
  const program = `'${process.execPath}' ${flags.join(' ')} --conditions=@readout/source '${cli}' browse`;
  tmux(
    'send-keys',
    '-t',
    'it',
    `clear; ${program}; echo "left with $?"; stty -a | tr ' ' '\\n' | grep -x -e echo -e icanon`,
    'Enter',
  );
}

/** The alternate screen left, the cursor shown, what is typed echoed. */
async function restored(): Promise<void> {
  await until(/^icanon$/m);
  expect(shows()).toMatch(/^echo$/m);
  expect(tmux('display-message', '-p', '-t', 'it', '#{alternate_on} #{cursor_flag}').trim()).toBe('0 1');
}

afterEach(() => {
  spawnSync('tmux', ['-L', server, 'kill-server']);
});

const name = installed ? 'in a terminal' : 'in a terminal: skipped, as tmux is not installed (apt-get install tmux)';
describe.skipIf(!installed)(name, () => {
  test('open, move, search, drill to a quotation, its sides, resize, quit', async () => {
    start(100, 30);
    await until('1 of 5');
    expect(tmux('display-message', '-p', '-t', 'it', '#{alternate_on}').trim()).toBe('1');
    await keys('j');
    await until('2 of 5');
    await keys('/', ...'security', 'Enter');
    await until('/ security');
    await keys('Enter');
    await until('%');
    await keys('}');
    await until('quotation ');
    await keys('3');
    await until('Encounters');
    await keys('f', ...'who:lavrov', 'Enter');
    await until('who:lavrov');
    await keys('Enter');
    await until('quotation 1 of');
    tmux('resize-window', '-t', 'it', '-x', '40', '-y', '10');
    await pause(400);
    const small = shows().split('\n');
    expect(small.some((line) => line.includes('q quit'))).toBe(true);
    tmux('resize-window', '-t', 'it', '-x', '120', '-y', '40');
    await until('5 Search');
    await keys('Enter');
    await until('confidence');
    await keys('q');
    await until('left with 0');
    await restored();
  });

  test.each([
    ['TERM', 143],
    ['HUP', 129],
    ['INT', 130],
  ])('SIG%s leaves the terminal as it was', async (signal, code) => {
    start(80, 24);
    await until('1 of 5');
    const shell = tmux('display-message', '-p', '-t', 'it', '#{pane_pid}').trim();
    const child = execFileSync('pgrep', ['-P', shell, '-f', 'cli.ts'], { encoding: 'utf8' }).trim().split('\n')[0]!;
    process.kill(Number(child), `SIG${signal}` as NodeJS.Signals);
    await until(`left with ${code}`);
    expect(shows()).toContain(`readout: ended by SIG${signal}.`);
    await restored();
  });

  test('a crash leaves the terminal as it was, with a sentence and no stack', async () => {
    const bomb = `setTimeout(()=>{throw(Error('boom'))},2500)`;
    start(80, 24, '--import', `"data:text/javascript,${encodeURIComponent(bomb).replaceAll("'", '%27')}"`);
    await until('1 of 5');
    await until('left with 1');
    expect(shows()).toContain('readout: something went wrong: boom');
    expect(shows()).not.toContain('at ');
    await restored();
  });
});
