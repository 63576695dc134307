import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readout } from './run-command.ts';

const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));

/** Every module a command loads that is of Ink or React. */
function drawingModules(argv: readonly string[]): Promise<string> {
  const spy = `import { registerHooks } from 'node:module';
    registerHooks({ resolve(specifier, context, next) {
      if (/^(ink|react|yoga-layout)(\\/|$)/.test(specifier)) process.stderr.write('[' + specifier + ']');
      return next(specifier, context);
    } });`;
  const flags = ['--import', `data:text/javascript,${encodeURIComponent(spy)}`, '--conditions=@readout/source', cli];
  return new Promise((resolve) => {
    execFile(process.execPath, [...flags, ...argv], (_error, _stdout, stderr) => resolve(stderr));
  });
}

test.each([[['--help']], [['--version']], [['quotes', '--json']], [['overview']], [['browse', '--help']], [[]]])(
  'readout %j loads neither Ink nor React',
  async (argv) => {
    expect(await drawingModules(argv)).toBe('');
  },
);

test('without a terminal, readout prints the overview and browse says what it needs', async () => {
  expect((await readout([])).stdout).toContain('5 documents');
  const { code, stderr } = await readout(['browse']);
  expect(code).toBe(2);
  expect(stderr).toBe(
    'readout: the browser needs a terminal to draw on, and standard input or output is none.\n' +
      '  readout overview prints the corpus at a glance.\n',
  );
});

test.each([
  [['browse', '--api', 'localhost:8787'], 'begins with http:// or https://'],
  [['browse', '--api', 'http://localhost:8787', '--corpus', '.'], 'give one of them'],
])('readout %j is refused', async (argv, words) => {
  const { code, stderr } = await readout(argv, { terminal: true });
  expect(code).toBe(2);
  expect(stderr).toContain(words);
});
