import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** A source file and the files of the same tree it imports, as paths from the root of the tree. */
export interface SourceFile {
  path: string;
  text: string;
  imports: string[];
}

const IMPORT = /^\s*(?:import|export)\b[^'"`;]*?from\s*'(\.[^']+)'|\bimport\(\s*'(\.[^']+)'|^\s*import\s*'(\.[^']+)'/gm;

/** Every TypeScript file below `root` but for tests. */
export function sourceTree(root: string): SourceFile[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
    .sort()
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      const imports = [...text.matchAll(IMPORT)].map((match) =>
        relative(root, resolve(root, dirname(path), (match[1] ?? match[2] ?? match[3])!)).replaceAll('\\', '/'),
      );
      return { path, text, imports };
    });
}

/** The first circle of imports found, as a list of paths, or an empty list. */
export function importCycle(files: readonly SourceFile[]): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const state = new Map<string, 'open' | 'done'>();
  const trail: string[] = [];
  const visit = (path: string): string[] => {
    if (state.get(path) === 'done') return [];
    if (state.get(path) === 'open') return [...trail.slice(trail.indexOf(path)), path];
    state.set(path, 'open');
    trail.push(path);
    for (const next of byPath.get(path)?.imports ?? []) {
      if (!byPath.has(next)) continue;
      const cycle = visit(next);
      if (cycle.length > 0) return cycle;
    }
    trail.pop();
    state.set(path, 'done');
    return [];
  };
  for (const { path } of files) {
    const cycle = visit(path);
    if (cycle.length > 0) return cycle;
  }
  return [];
}

const NAME = /^[a-z0-9]+(-[a-z0-9]+)*\.tsx?$/;
const EMPTY_NAMES = new Set(['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'shared', 'lib']);

/** What is wrong with the names and sizes of files, in words; lexicons may be long. */
export function untidy(files: readonly SourceFile[], longAllowed: (path: string) => boolean = () => false): string[] {
  return files.flatMap(({ path, text }) => {
    const parts = path.split('/');
    const complaints: string[] = [];
    if (!NAME.test(parts.at(-1)!)) complaints.push(`${path}: file names are kebab-case`);
    if (parts.some((part) => EMPTY_NAMES.has(part.replace(/\.tsx?$/, ''))))
      complaints.push(`${path}: the name says nothing; name what it holds`);
    const lines = text.split('\n').length - 1;
    if (lines > 300 && !longAllowed(path)) complaints.push(`${path}: ${lines} lines, more than 300: it is two things`);
    return complaints;
  });
}
