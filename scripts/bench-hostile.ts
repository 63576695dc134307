/**
 * How long hostile text takes: seconds of processor time of the whole parser for text of each pattern, in all and by stage.
 *
 *   npm run bench:hostile [-- --megabytes 1] [--only PATTERN] [--half]
 *
 * `--half` reads text of half the length too and prints how the time grows: 2 is linear, 4 quadratic.
 */
import { parseArgs } from 'node:util';
import { parse } from '@readout/core/parse';
import type { Stage } from '../packages/core/src/pipeline/stage.ts';
import { stages } from '../packages/core/src/pipeline/stages.ts';
import { fill, HOSTILE } from '../packages/core/test/hostile-patterns.ts';

const { values } = parseArgs({
  options: { megabytes: { type: 'string', default: '1' }, only: { type: 'string' }, half: { type: 'boolean' } },
});
const length = Math.round(Number(values.megabytes) * 1e6);

const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** Seconds of the whole parser, and of each stage. */
function timed(text: string): { all: number; byStage: Map<string, number> } {
  const byStage = new Map<string, number>();
  const watched = stages.map(
    (stage): Stage => ({
      ...stage,
      annotate(reading) {
        const start = cpuSeconds();
        const added = stage.annotate(reading);
        byStage.set(stage.name, cpuSeconds() - start);
        return added;
      },
    }),
  );
  const start = cpuSeconds();
  parse({ id: 'hostile', text, language: 'en' }, { stages: watched });
  return { all: cpuSeconds() - start, byStage };
}

timed(fill('Blinken met with Lavrov. "We met," he said. ', 100_000));
console.log(`seconds for ${values.megabytes} MB of`);
for (const [name, unit] of HOSTILE) {
  if (values.only && !name.includes(values.only)) continue;
  const { all, byStage } = timed(fill(unit, length));
  const growth = values.half ? `  ×${(all / Math.max(0.001, timed(fill(unit, length / 2)).all)).toFixed(1)}` : '';
  const slow = [...byStage]
    .filter(([, seconds]) => seconds >= 0.05)
    .sort((a, b) => b[1] - a[1])
    .map(([stage, seconds]) => `${stage} ${seconds.toFixed(2)}`)
    .join(', ');
  console.log(`${name.padEnd(28)} ${all.toFixed(2).padStart(6)}${growth}  ${slow}`);
}
