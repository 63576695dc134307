import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedManifest } from './published-manifest.ts';

/** A tarball and what is in it; sizes in bytes. */
export interface Packed {
  tarball: string;
  size: number;
  unpackedSize: number;
  files: string[];
}

function pack(folder: string, into: string): Packed {
  const output = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', into], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const [{ filename, size, unpackedSize, files }] = JSON.parse(output) as [
    { filename: string; size: number; unpackedSize: number; files: { path: string }[] },
  ];
  return { tarball: join(into, filename), size, unpackedSize, files: files.map(({ path }) => path) };
}

/**
 * Packs a package as it would be published without touching its folder, where others may be reading the manifest: packed once,
 * unpacked in `into`, given its published manifest, packed again.
 */
export function packAside(folder: string, into: string): Packed {
  const first = pack(folder, into);
  const aside = join(into, 'unpacked');
  mkdirSync(aside, { recursive: true });
  execFileSync('tar', ['xzf', first.tarball, '-C', aside]);
  const root = join(aside, 'package');
  const manifest = join(root, 'package.json');
  const published = publishedManifest(JSON.parse(readFileSync(manifest, 'utf8')));
  writeFileSync(manifest, `${JSON.stringify(published, null, 2)}\n`);
  return pack(root, into);
}
