import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const SOURCE = ['--conditions=@readout/source', here('../src/cli.ts')];

/** Runs a program and takes down its exit code and what it writes. */
const run = (file: string, argv: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> =>
  new Promise((resolve) => {
    execFile(file, [...argv], { env: { ...process.env, NO_COLOR: '1' } }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
  });

test('where the build is missing, the bin says what to run', async () => {
  const root = await mkdtemp(join(tmpdir(), 'readout-'));
  try {
    await mkdir(join(root, 'bin'));
    await writeFile(join(root, 'package.json'), '{"type":"module"}');
    await copyFile(here('../bin/readout.js'), join(root, 'bin', 'readout.js'));
    const { code, stderr } = await run(process.execPath, [join(root, 'bin', 'readout.js')]);
    expect(code).toBe(1);
    expect(stderr).toBe('readout is not built yet. In its repository, run: npm run build\n');
  } finally {
    await rm(root, { recursive: true });
  }
});

test('--version loads nothing of the library', async () => {
  const spy = `import { registerHooks } from 'node:module';
    registerHooks({ resolve(specifier, context, next) {
      if (specifier.includes('@readout/core')) process.stderr.write(specifier);
      return next(specifier, context);
    } });`;
  const argv = ['--import', `data:text/javascript,${encodeURIComponent(spy)}`, ...SOURCE];
  const version = await run(process.execPath, [...argv, '--version']);
  expect(version).toMatchObject({ code: 0, stderr: '' });
  expect(version.stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect((await run(process.execPath, [...argv, 'people', '--jsonl'])).stderr).toContain('@readout/core');
});

test('a reader that has had enough is no mistake', async () => {
  const piped = `"${process.execPath}" ${SOURCE.join(' ')} quotes --limit 0 --json | head -n 1`;
  expect(await run('sh', ['-c', piped])).toEqual({ code: 0, stdout: '{\n', stderr: '' });
});

test('exit codes reach the shell', async () => {
  expect((await run(process.execPath, [...SOURCE, 'qotes'])).code).toBe(2);
  expect((await run(process.execPath, [...SOURCE, 'show', 'nothing'])).code).toBe(1);
});
