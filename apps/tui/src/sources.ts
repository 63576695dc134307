import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { type Context, Refusal } from './context.ts';
import { line } from './layout/line.ts';

/** A text somebody handed in. */
export interface Source {
  id: string;
  bytes: Uint8Array;
}

/** Reads files, `-` being standard input. What cannot be read is told on standard error, and the exit code says so. */
export async function readSources(context: Context, files: readonly string[]): Promise<Source[]> {
  const sources: Source[] = [];
  const ids = new Set<string>();
  const problems: string[] = [];
  for (const file of files) {
    const bytes = file === '-' ? await context.stdin() : await read(file, problems);
    if (bytes) sources.push({ id: unique(file === '-' ? 'stdin' : basename(file, extname(file)), ids), bytes });
  }
  const [first, ...rest] = problems;
  if (first !== undefined && sources.length === 0) throw new Refusal(first, 1, rest);
  for (const problem of problems) context.warn(line(`readout: ${problem}`));
  if (problems.length > 0) context.exit(1);
  return sources;
}

async function read(file: string, problems: string[]): Promise<Uint8Array | undefined> {
  try {
    if ((await stat(file)).isDirectory())
      problems.push(`${file} is a folder: readout --corpus ${file} asks all of its texts.`);
    else return await readFile(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    problems.push(
      code === 'ENOENT' ? `there is no file ${file}.` : `${file} cannot be read (${code ?? String(error)}).`,
    );
  }
  return undefined;
}

/** `a`, and `a-2` where two files share a name. */
function unique(id: string, taken: Set<string>): string {
  let name = id || 'text';
  for (let number = 2; taken.has(name); number++) name = `${id}-${number}`;
  taken.add(name);
  return name;
}
