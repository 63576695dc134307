/**
 * Whether a large index opens and answers in workerd, the runtime of the edge, as it does in Node: whole, and by ranges. The isolate gets
 * 64 MB of heap; what the process takes beyond an idle one must stay below the 128 MB that an isolate has.
 *
 *   npm run check:edge -- [--data ../shared/bench] [--scale 100000]
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { openIndex, parseQuery } from '../packages/core/src/search.ts';
import { mixed, pressReleases } from './search-bench/corpus.ts';
import { fullIndex } from './search-bench/engines.ts';

const { values } = parseArgs({
  options: { data: { type: 'string', default: '../shared/bench' }, scale: { type: 'string', default: '100000' } },
});
/** What an isolate may take, in bytes. */
const ISOLATE = 128e6;
const QUESTIONS = [
  'sanctions',
  '"foreign minister"',
  'negotia*',
  'ministr~1',
  'russia -ukraine',
  '"talks geneva"~8',
  '*ation',
];
const mb = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** Serves some bytes, and parts of them, and counts what is asked for. */
async function serve(bytes: Uint8Array): Promise<{ server: Server; port: number; requests: number; sent: number }> {
  const served = { requests: 0, sent: 0 };
  const server = createServer((request, response) => {
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
    const part = from === undefined ? bytes : bytes.subarray(Number(from), Number(to) + 1);
    served.requests++;
    served.sent += part.length;
    response.writeHead(from === undefined ? 200 : 206, { 'content-length': part.length });
    response.end(part);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return Object.assign(served, { server, port: (server.address() as AddressInfo).port });
}

/** Starts workerd with the worker, and tells its port. */
async function startWorkerd(folder: string, filePort: number): Promise<{ workerd: ChildProcess; port: number }> {
  await build({
    entryPoints: ['scripts/edge/worker.ts'],
    outfile: join(folder, 'worker.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    conditions: ['@readout/source', 'workerd', 'worker', 'import'],
  });
  const { compatibility_date: date } = JSON.parse(readFileSync('apps/api/wrangler.jsonc', 'utf8'));
  writeFileSync(
    join(folder, 'config.capnp'),
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  v8Flags = ["--max-old-space-size=64"],
  services = [
    (name = "main", worker = (
      modules = [(name = "worker.js", esModule = embed "worker.js")],
      compatibilityDate = "${date}",
      bindings = [(name = "FILE", service = "file")],
    )),
    (name = "file", external = (address = "127.0.0.1:${filePort}", http = ())),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`,
  );
  const binary: string = createRequire(createRequire(join(process.cwd(), 'apps/api/package.json')).resolve('wrangler'))(
    'workerd',
  ).default;
  const workerd = spawn(binary, ['serve', '--control-fd=1', join(folder, 'config.capnp')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.once('exit', () => workerd.kill());
  const port = await new Promise<number>((listening, failed) => {
    let told = '';
    workerd.stdout!.on('data', (part) => {
      told += part;
      const found = /"event":"listen".*?"port":(\d+)/.exec(told)?.[1];
      if (found) listening(Number(found));
    });
    workerd.on('exit', (code) => failed(new Error(`workerd ended with ${code} before it listened.`)));
  });
  return { workerd, port };
}

/** The most memory a process has held so far, in bytes. */
const peak = (pid: number): number =>
  process.platform === 'linux'
    ? Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) * 1024
    : Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) * 1024;

const bytes = fullIndex(mixed(pressReleases(values.data), Number(values.scale)));
const index = openIndex(bytes);
console.log(`${values.scale} documents, ${mb(bytes.byteLength)}`);
let good = true;
for (const way of ['whole', 'ranges']) {
  const folder = mkdtempSync(join(tmpdir(), 'readout-edge-'));
  const file = await serve(new Uint8Array(bytes));
  let started: Awaited<ReturnType<typeof startWorkerd>> | undefined;
  try {
    started = await startWorkerd(folder, file.port);
    const { port, workerd } = started;
    await (await fetch(`http://127.0.0.1:${port}/ready`)).text();
    const idle = peak(workerd.pid!);
    for (const text of QUESTIONS) {
      const [requests, sent] = [file.requests, file.sent];
      const start = performance.now();
      const response = await fetch(`http://127.0.0.1:${port}/${way}?q=${encodeURIComponent(text)}`);
      const answer = await response.text();
      const took = performance.now() - start;
      const same = answer === JSON.stringify(index.search(parseQuery(text)));
      good &&= same;
      console.log(
        `${same ? 'same ' : 'OTHER'}  ${way.padEnd(7)} ${text.padEnd(20)} ${took.toFixed(0).padStart(5)} ms, ${file.requests - requests} reads, ${mb(file.sent - sent)}`,
      );
      if (!same) console.log(`${answer}\n${JSON.stringify(index.search(parseQuery(text)))}`);
    }
    const taken = peak(workerd.pid!) - idle;
    good &&= taken <= ISOLATE;
    console.log(
      `${taken <= ISOLATE ? 'fits ' : 'LARGE'}  ${way.padEnd(7)} ${mb(taken)} more than an idle workerd at its peak, of ${mb(ISOLATE)}`,
    );
  } finally {
    started?.workerd.kill();
    file.server.close();
    file.server.closeAllConnections();
    rmSync(folder, { recursive: true, force: true });
  }
}
if (!good) process.exitCode = 1;
