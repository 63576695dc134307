import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, it } from 'vitest';

const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));
let child: ChildProcess | undefined;
afterEach(() => child?.kill('SIGKILL'));

it('serve answers over HTTP on this machine alone, and stops when told', async () => {
  child = spawn(process.execPath, ['--conditions=@readout/source', cli, 'serve', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout!.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  for (let tries = 0; tries < 200 && !/http:\/\/\S+:\d+/.test(said); tries++)
    await new Promise((wait) => setTimeout(wait, 50));
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
  expect(url).toBeDefined();
  const response = await fetch(`${url}/v1/quotes?speaker=lavrov&limit=1`);
  expect(response.status).toBe(200);
  expect(response.headers.get('access-control-allow-origin')).toBeNull();
  const ended = once(child, 'exit');
  child.kill('SIGINT');
  expect((await ended)[0]).toBe(0);
});
