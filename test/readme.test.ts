import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const pages = ['README.md', 'packages/core/README.md', 'apps/tui/README.md', 'apps/api/README.md'];
const blocks = (page: string, language: string): string[] =>
  [
    ...readFileSync(`${root}/${page}`, 'utf8').matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm')),
  ].map((match) => match[1]!);

/** A line of a shell block, cut into words as a shell cuts plain and quoted words. */
const words = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map((match) => match[1] ?? match[2] ?? match[3]!);

describe.each(pages)('%s', (page) => {
  const commands = blocks(page, 'sh')
    .flatMap((block) => block.split('\n'))
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter((line) => /^(npx )?readout\b/.test(line) && !/[<>|]|my-|\.tgz/.test(line));
  it.skipIf(commands.length === 0).each(commands.map((line) => [line]))('%s', (line) => {
    const args = words(line.replace(/^(npx )?readout\s*/, ''));
    const output = execFileSync(process.execPath, [`${root}/apps/tui/bin/readout.js`, ...args], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(output.trim().length).toBeGreaterThan(20);
  });

  const programs = blocks(page, 'ts');
  it.skipIf(programs.length === 0).each(programs.map((program, index) => [index + 1, program] as const))(
    'program %i runs',
    (_, program) => {
      const output = execFileSync(
        process.execPath,
        ['--conditions=@readout/source', '--input-type=module-typescript', '--eval', program],
        { cwd: `${root}/apps/tui`, encoding: 'utf8' },
      );
      expect(output.trim().length).toBeGreaterThan(0);
    },
  );
});
