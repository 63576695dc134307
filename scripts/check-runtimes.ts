/**
 * Whether parser and tagger read the same, to the last bit, in Node, Bun and Deno (workerd has a test of its own).
 *
 *   npm run check:runtimes
 *
 * Bun and Deno come by `npx` in the versions named here and stay in npm's cache: nothing is added to the workspace.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const script = 'scripts/print-tags-digest.ts';
const RUNTIMES: [name: string, command: string, args: string[]][] = [
  ['Node', process.execPath, [script]],
  ['Bun 1.4.5', 'npx', ['--yes', 'bun@1.4.5', script]],
  ['Deno 2.9.6', 'npx', ['--yes', 'deno@2.9.6', 'run', '--no-lock', '--allow-read', script]],
];
const { sha256 } = JSON.parse(readFileSync('packages/core/test/tags-digest.json', 'utf8'));
let same = true;
for (const [name, command, args] of RUNTIMES) {
  let found: string;
  try {
    found = execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
  } catch (error) {
    found = `did not run: ${
      String((error as { stderr?: string }).stderr ?? error)
        .trim()
        .split('\n')[0]
    }`;
  }
  const agrees = found === sha256;
  same &&= agrees;
  console.log(`${agrees ? 'same ' : 'OTHER'}  ${name.padEnd(12)} ${found}`);
}
if (!same) process.exitCode = 1;
