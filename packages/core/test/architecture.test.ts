import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { importCycle, type SourceFile, sourceTree, untidy } from './source-tree.ts';

const LAYERS = [
  'schema',
  'text',
  'lexicons',
  'pipeline',
  'corpus',
  'search',
  'query',
  'stores',
  'formats',
  'readers',
  'build',
];
const files = sourceTree(fileURLToPath(new URL('../src', import.meta.url)));
const layer = (path: string): string | undefined => (path.includes('/') ? path.split('/')[0] : undefined);
const under = (folder: string): SourceFile[] => files.filter(({ path }) => path.startsWith(`${folder}/`));
const find = (path: string): SourceFile => {
  const file = files.find((one) => one.path === path);
  if (!file) throw new Error(`${path} is missing`);
  return file;
};

/** The members of a folder that its list does not import. */
const unlisted = (members: readonly SourceFile[], list: string): string[] =>
  members
    .filter(({ path }) => !find(list).imports.includes(path))
    .map(({ path }) => `${path} stands in no list: add it to ${list}`);

describe('the house', () => {
  it('has only the rooms of the plan', () => {
    expect([...new Set(files.map(({ path }) => layer(path)).filter((name) => name !== undefined))].sort()).toEqual(
      LAYERS.filter((name) => under(name).length > 0).sort(),
    );
  });

  it('imports only from the same room or from one to the left', () => {
    const wrong = files.flatMap(({ path, imports }) => {
      const own = layer(path);
      if (own === undefined) return [];
      return imports
        .filter((target) => {
          const other = layer(target);
          return other === undefined
            ? !target.startsWith('..')
            : other !== '..' && LAYERS.indexOf(other) > LAYERS.indexOf(own);
        })
        .map((target) => `${path} imports ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  it('has no circle of imports, types included', () => {
    expect(importCycle(files)).toEqual([]);
  });

  it('has small files with telling names', () => {
    expect(untidy(files, (path) => path.startsWith('lexicons/'))).toEqual([]);
  });

  it('imports the lexicons in one place alone', () => {
    const importers = files.filter(
      ({ path, imports }) => layer(path) !== 'lexicons' && imports.some((target) => layer(target) === 'lexicons'),
    );
    expect(importers.map(({ path }) => path)).toEqual(['pipeline/english.ts']);
  });

  it('keeps no document by a weak key or a getter', () => {
    // What a WeakMap holds, and every object with a getter of its own, keeps a document until the next full collection.
    const keeps = under('pipeline').filter(({ text }) => /new Weak(?:Map|Set)|^\s+get \w+\(\)/m.test(text));
    expect(keeps.map(({ path }) => path)).toEqual(['pipeline/tagger/rows.ts']);
    const once = under('pipeline').filter(({ text }) => /\bonce\(\(?\(?(?:reading|scene|passage|tokens)\b/.test(text));
    expect(once.map(({ path }) => `${path} keeps a document: say latest(), not once()`)).toEqual([]);
  });

  it('keeps zod to the schemas', () => {
    const importers = files.filter(({ path, text }) => layer(path) !== 'schema' && /from 'zod(\/\w+)?'/.test(text));
    expect(importers.map(({ path }) => path)).toEqual([]);
  });
});

describe('every member of a room stands in its list', () => {
  it('stages', () => {
    const stages = under('pipeline').filter(
      ({ text }) => /\bstage\(\{/.test(text) && !/^export const stage\b/m.test(text),
    );
    expect(stages.length).toBeGreaterThan(8);
    expect(unlisted(stages, 'pipeline/stages.ts')).toEqual([]);
  });

  it('rules', () => {
    const rules = under('pipeline').filter(({ text }) => /^export const \w+: Rule</m.test(text));
    expect(rules.length).toBeGreaterThan(20);
    expect(rules.flatMap((rule) => unlisted([rule], `${dirname(rule.path)}/rules.ts`))).toEqual([]);
  });

  it('speaker sieves', () => {
    const sieves = under('pipeline/quotes/speakers').filter(({ text }) =>
      /^export const \w+: SpeakerSieve\b/m.test(text),
    );
    expect(sieves.length).toBeGreaterThan(5);
    expect(unlisted(sieves, 'pipeline/quotes/speakers/sieves.ts')).toEqual([]);
  });

  it('facts', () => {
    const facts = under('pipeline/describe').filter(({ text }) => /^export const \w+: Fact\b/m.test(text));
    expect(unlisted(facts, 'pipeline/describe/facts.ts')).toEqual([]);
  });

  it('lexicons', () => {
    const combined = under('lexicons').filter(
      ({ path }) => !under('lexicons').some(({ imports }) => imports.includes(path)),
    );
    expect(unlisted(combined, 'pipeline/english.ts')).toEqual([]);
  });

  it('formats', () => {
    const formats = under('formats').filter(({ text }) => /^export const \w+: Format\b/m.test(text));
    expect(formats.flatMap((format) => unlisted([format], 'formats/formats.ts'))).toEqual([]);
  });
});
