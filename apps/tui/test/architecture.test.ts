import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { importCycle, sourceTree, untidy } from '../../../packages/core/test/source-tree.ts';

const files = sourceTree(fileURLToPath(new URL('../src', import.meta.url)));

describe('the house', () => {
  it('has no circle of imports, types included', () => {
    expect(importCycle(files)).toEqual([]);
  });

  it('has small files with telling names', () => {
    expect(untidy(files)).toEqual([]);
  });

  it('lists every command', () => {
    const lists = files.filter(({ path }) => path === 'commands.ts' || path === 'word-commands.ts');
    const members = files.map(({ path }) => path).filter((path) => path.startsWith('commands/'));
    expect(members.filter((path) => !lists.some(({ imports }) => imports.includes(path)))).toEqual([]);
  });

  it('lists every screen', () => {
    const list = files.find(({ path }) => path === 'screens.ts')!;
    const members = files.map(({ path }) => path).filter((path) => path.startsWith('screens/'));
    expect(members.filter((path) => !list.imports.includes(path))).toEqual([]);
  });

  it('draws with what a store answers, never with a store of its own', () => {
    const outer = files.filter(({ path }) => /^(screens|components|hooks|views)\//.test(path));
    expect(outer.filter(({ text }) => /@readout\/core\/(stores|corpus|build|readers)/.test(text))).toEqual([]);
  });

  it('writes to the terminal in one place', () => {
    const writers = files
      .filter(({ text }) => /console\.|process\.std(out|err)\.write/.test(text))
      .map(({ path }) => path);
    expect(writers).toEqual(['cli.ts']);
  });

  it('loads the library with the command, not with the program', () => {
    const start = ['cli.ts', 'process.ts', 'version.ts'];
    const early = files.filter(
      ({ path, text }) => start.includes(path) && /^import (?!type).*@readout\/core/m.test(text),
    );
    expect(early).toEqual([]);
  });
});
