/**
 * Packs the package in this folder as it would be published and runs publint and attw on the tarball.
 *
 *   node ../../scripts/check-package.ts [--no-types | attw options]
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { packAside } from './pack-aside.ts';

const run = (command: string, args: string[]): unknown =>
  execFileSync('npx', [command, ...args], { shell: process.platform === 'win32', stdio: 'inherit' });
const folder = mkdtempSync(join(tmpdir(), 'readout-pack-'));
try {
  const { tarball, size, unpackedSize } = packAside(process.cwd(), folder);
  console.log(
    `${basename(tarball)}: ${(size / 1024).toFixed(0)} KB packed, ${(unpackedSize / 1024).toFixed(0)} KB unpacked`,
  );
  run('publint', ['--strict', tarball]);
  const options = process.argv.slice(2);
  if (!options.includes('--no-types')) run('attw', [tarball, '--no-emoji', '--format', 'table-flipped', ...options]);
} catch (error) {
  if ((error as { status?: number }).status === undefined) throw error;
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
