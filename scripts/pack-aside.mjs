import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedManifest } from './published-manifest.mjs';

const shell = process.platform === 'win32';
const pack = (folder, into) =>
  JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', into], {
      cwd: folder,
      encoding: 'utf8',
      shell,
    }),
  )[0];

/**
 * Packs a package as it would be published without touching its folder, where others may be reading the manifest: packed once,
 * unpacked in `into`, given its published manifest, packed again. Answers with the tarball's path and sizes in bytes.
 */
export function packAside(folder, into) {
  const first = pack(folder, into);
  const aside = join(into, 'unpacked');
  mkdirSync(aside, { recursive: true });
  execFileSync('tar', ['xzf', first.filename, '-C', 'unpacked'], { cwd: into });
  const root = join(aside, 'package');
  const manifest = join(root, 'package.json');
  writeFileSync(
    manifest,
    `${JSON.stringify(publishedManifest(JSON.parse(readFileSync(manifest, 'utf8'))), null, 2)}\n`,
  );
  const { filename, size, unpackedSize, files } = pack(root, into);
  return { tarball: join(into, filename), size, unpackedSize, files: files.map(({ path }) => path) };
}
