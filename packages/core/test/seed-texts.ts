import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('../../../seeds/', import.meta.url);

/** The five source articles: file name without extension → bytes. */
export const seedBytes: ReadonlyMap<string, Buffer> = new Map(
  readdirSync(fileURLToPath(folder))
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => [name.replace(/\.txt$/, ''), readFileSync(new URL(name, folder))]),
);

/** Their texts. */
export const seedTexts: ReadonlyMap<string, string> = new Map(
  [...seedBytes].map(([id, bytes]) => [id, bytes.toString('utf8')]),
);
