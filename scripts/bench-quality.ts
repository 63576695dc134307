/**
 * The benchmark figures as they stand, with the peers that run here beside us.
 *
 *   npm run bench:quality [-- --data ../shared/bench] [--part dev] [--no-tagger]
 *
 * Each suite is predicted by `scripts/predict.ts` and scored by the scorer that lies with the data. Peers: chrono-node for
 * dates, compromise for names, a naive quotation regex for attribution, "lines over 80 characters" for sections, the first
 * "with NAME" for encounters. Then how reliable the confidence of quotes is (`--only reliability` prints that alone).
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadTagger } from '@readout/core/tagger';
import { peers } from './peers.ts';
import { reliability } from './reliability.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/bench' },
    part: { type: 'string', default: 'dev' },
    'no-tagger': { type: 'boolean' },
    only: { type: 'string' },
  },
});
const SUITES: { suite: string; gold: string; scorer: string[] }[] = [
  { suite: 'attributions', gold: `polnear/${values.part}.jsonl`, scorer: ['score-attributions.mjs'] },
  { suite: 'encounters', gold: 'readouts/dev.jsonl', scorer: ['score-encounters.mjs'] },
  { suite: 'entities', gold: `entities/conll-${values.part}.jsonl`, scorer: ['score-spans.mjs', 'entities'] },
  { suite: 'entities', gold: 'entities/re3d-dev.jsonl', scorer: ['score-spans.mjs', 'entities'] },
  { suite: 'dates', gold: 'dates/dev.jsonl', scorer: ['score-spans.mjs', 'dates'] },
  { suite: 'sections', gold: 'sections/dev.jsonl', scorer: ['score-spans.mjs', 'sections'] },
];

const WITHOUT: [name: string, flags: string[]][] = [['readout, rules alone', ['--no-tagger']]];
const WITH: typeof WITHOUT = [['readout, rules and tagger', []]];

if (!existsSync(values.data)) {
  console.error(`No benchmark data at ${values.data}. Give its folder: npm run bench:quality -- --data FOLDER`);
  process.exit(2);
}
const scratch = mkdtempSync(join(tmpdir(), 'readout-bench-'));
const score = ([scorer, ...mode]: string[], gold: string, predicted: string): string =>
  execFileSync(process.execPath, [join(values.data, scorer!), ...mode, gold, predicted], { encoding: 'utf8' })
    .trim()
    .replace(/^/gm, '    ');

try {
  for (const { suite, gold, scorer } of SUITES) {
    if (values.only && values.only !== suite) continue;
    const file = join(values.data, gold);
    const predicted = join(scratch, 'predicted.jsonl');
    console.log(`${suite} · ${gold}`);
    for (const [name, flags] of values['no-tagger'] ? WITHOUT : [...WITHOUT, ...WITH]) {
      const command = ['--conditions=@readout/source', 'scripts/predict.ts', suite, file, ...flags];
      writeFileSync(predicted, execFileSync(process.execPath, command, { maxBuffer: 2 ** 30 }));
      console.log(`  ${name}\n${score(scorer, file, predicted)}`);
    }
    const peer = peers[suite];
    if (!peer) continue;
    const documents = readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    writeFileSync(
      predicted,
      documents.map((document) => JSON.stringify({ id: document.id, ...peer.predict(document) })).join('\n'),
    );
    console.log(`  ${peer.name}\n${score(scorer, file, predicted)}`);
  }
  const attributions = `polnear/${values.part}.jsonl`;
  if (!values.only || values.only === 'reliability')
    console.log(
      `reliability · ${attributions}\n${reliability(join(values.data, attributions), values['no-tagger'] ? undefined : await loadTagger()).replace(/^(?=.)/gm, '    ')}`,
    );
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
