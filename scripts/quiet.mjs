/** Runs a command and keeps what it prints to itself unless it fails: `npm start` shows the record, not its build. */
import { spawn } from 'node:child_process';

const [command = '', ...rest] = process.argv.slice(2);
const printed = [];
if (process.stderr.isTTY) process.stderr.write('Building …');

// On Windows the commands of node_modules/.bin are .cmd files, which only a shell starts.
const child = spawn(command, rest, { stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => printed.push(chunk));
child.on('error', (error) => finish(1, Buffer.from(`${command}: ${error.message}\n`)));
child.on('close', (code) => finish(code ?? 1));

function finish(code, ...more) {
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[2K');
  if (code !== 0) process.stderr.write(Buffer.concat([...printed, ...more]));
  process.exitCode = code;
}
