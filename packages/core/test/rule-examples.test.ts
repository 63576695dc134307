import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { target, written } from '../scripts/rule-examples.ts';
import { parse } from '../src/pipeline/parse.ts';
import { ruleExamples } from '../src/query/explain/rule-examples.ts';
import { readCase } from './hand-made/case.ts';
import { stages } from './hand-made/stages.ts';

it('the examples are those of the doc comments (UPDATE=1 rewrites them)', () => {
  if (process.env.UPDATE) writeFileSync(target, written());
  expect(readFileSync(target, 'utf8').replaceAll('\r\n', '\n'), 'run "npm run rule-examples" in packages/core').toBe(
    written(),
  );
});

it('whatever finds something has an example', () => {
  const names = new Set<string>();
  for (const { cases } of Object.values(stages))
    for (const one of cases)
      for (const annotation of parse(readCase(one).text).annotations) {
        names.add(`${annotation.kind}/${annotation.rule}`);
        if (annotation.kind === 'quote' && annotation.sieve) names.add(`sieve/${annotation.sieve}`);
      }
  expect(names.size).toBeGreaterThan(40);
  expect([...names].filter((name) => !Object.hasOwn(ruleExamples, name))).toEqual([]);
});
