import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const source = fileURLToPath(new URL('../src', import.meta.url));

/** What a module loads when it runs: files of the sources, and packages by name. */
function loaded(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  for (const [, clause, target] of text.matchAll(/^(?:import|export)\s([^;']*)from '([^']+)'/gm)) {
    const names = clause!
      .replace(/[{}\s]+/g, ' ')
      .trim()
      .split(/,\s*/)
      .filter(Boolean);
    if (clause!.startsWith('type ') || (clause!.includes('{') && names.every((name) => name.startsWith('type '))))
      continue;
    if (target!.startsWith('.')) loaded(join(dirname(file), target!), seen);
    else seen.add(target!);
  }
  return seen;
}

it.each(['index.ts', 'search.ts', 'stores/memory.ts', 'formats/formats.ts'])(
  '%s loads neither schemas, lexicons nor weights',
  (entry) => {
    const files = [...loaded(join(source, entry))].map((path) =>
      path.startsWith(source) ? relative(source, path) : path,
    );
    expect(files.length).toBeGreaterThan(4);
    expect(
      files.filter((path) =>
        /^(?:zod|node:|re2js|graphology|schema\/|lexicons\/|pipeline\/(?:english|tagger)|\.\.\/(?:models|corpus)\/)/.test(
          path,
        ),
      ),
    ).toEqual([]);
  },
);

it('who reads an index loads nothing that only a writer needs, and no package', () => {
  const files = [...loaded(join(source, 'search/reader.ts'))].map((path) =>
    path.startsWith(source) ? relative(source, path) : path,
  );
  expect(files).toContain('search/index/english-stem.ts');
  expect(
    files.filter(
      (path) =>
        !path.endsWith('.ts') ||
        /(?:writer|assemble|collector|encoder|merge|packed-block|posting-pool|place-units|(?:plain|spelt|scan)-words|vocabulary|tokenize|sorted-order|print)/.test(
          path,
        ),
    ),
  ).toEqual([]);
});

it('who asks a memory store for records loads neither an index nor what links a corpus', () => {
  const files = [...loaded(join(source, 'stores/memory.ts'))].map((path) =>
    path.startsWith(source) ? relative(source, path) : path,
  );
  expect(files.filter((path) => /^(?:search\/index|corpus\/(?:link|hash)|@noble)/.test(path))).toEqual([]);
});
