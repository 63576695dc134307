import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Input } from '../pipeline/parse.ts';
import { Manifest } from '../schema/manifest.ts';
import { decode } from './text/decode.ts';
import { readText } from './text.ts';

/** Something about a file that a person should know. It does not stop the run. */
export interface Problem {
  file: string;
  message: string;
}

/** What a folder of articles holds. */
export interface Folder {
  inputs: Input[];
  manifest?: Manifest;
  problems: Problem[];
}

const MANIFEST = 'manifest.json';

/** Reads the `.txt` files of a folder, by name, and its `manifest.json` where there is one. Rejects only where the folder cannot be read. */
export async function readFolder(folder: string): Promise<Folder> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries
    .filter((entry) => !entry.isDirectory() && entry.name.toLowerCase().endsWith('.txt'))
    .map(({ name }) => name)
    .sort((a, b) => (a < b ? -1 : 1));
  const problems: Problem[] = [];
  const manifest = entries.some(({ name }) => name === MANIFEST) ? await readManifest(folder, problems) : undefined;
  const inputs: Input[] = [];
  for (const file of names) {
    try {
      const bytes = new Uint8Array(await readFile(join(folder, file)));
      const { note } = decode(bytes);
      if (note !== undefined) problems.push({ file, message: note });
      inputs.push(readText(bytes, { id: file.slice(0, -'.txt'.length), ...(manifest ? { manifest } : {}) }));
    } catch (error) {
      problems.push({ file, message: (error as Error).message });
    }
  }
  const read = new Set(inputs.map(({ id }) => id));
  for (const id of Object.keys(manifest?.documents ?? {}))
    if (!read.has(id)) problems.push({ file: MANIFEST, message: `documents.${id}: there is no ${id}.txt` });
  return { inputs, ...(manifest ? { manifest } : {}), problems };
}

async function readManifest(folder: string, problems: Problem[]): Promise<Manifest | undefined> {
  let content: unknown;
  try {
    content = JSON.parse(decode(new Uint8Array(await readFile(join(folder, MANIFEST)))).text);
  } catch (error) {
    problems.push({ file: MANIFEST, message: (error as Error).message });
    return undefined;
  }
  const result = Manifest.safeParse(content);
  if (result.success) return result.data;
  for (const { path, message } of result.error.issues)
    problems.push({ file: MANIFEST, message: `${path.map(String).join('.') || 'it'}: ${message}` });
  return undefined;
}
