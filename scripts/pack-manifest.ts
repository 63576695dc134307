/**
 * Puts the manifest of the package in this folder into its published form while npm packs it, and back.
 *
 *   "prepack": "node ../../scripts/pack-manifest.ts",  "postpack": "node ../../scripts/pack-manifest.ts --restore"
 */
import { copyFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { publishedManifest } from './published-manifest.ts';

const [manifest, kept] = ['package.json', '.package.json.kept'];
if (process.argv.includes('--restore')) {
  if (existsSync(kept)) renameSync(kept, manifest);
} else {
  if (!existsSync(kept)) copyFileSync(manifest, kept);
  writeFileSync(manifest, `${JSON.stringify(publishedManifest(JSON.parse(readFileSync(kept, 'utf8'))), null, 2)}\n`);
}
