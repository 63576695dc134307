import { readFileSync } from 'node:fs';
import { roleView } from '../src/pipeline/quotes/learned/role-view.ts';
import { roleFeatures, ROLE_TEMPLATES } from '../src/pipeline/quotes/learned/role-features.ts';
import { roleWriter } from '../src/pipeline/quotes/learned/tag-roles.ts';
import { rules } from '../src/pipeline/quotes/rules.ts';
import { sceneOf } from '../src/pipeline/quotes/scene.ts';
import { runRules } from '../src/pipeline/run-rules.ts';
import { codeOf, everyFeature, rowsOf } from '../src/pipeline/tagger/rows.ts';
import { loadTagger } from '../src/tagger.ts';
import { lines, readUpTo } from './train/reading.ts';
const tagger = await loadTagger();
const [first, second] = tagger.roles!;
const rows = rowsOf(first, second);
const docs = lines<any>('/tmp/wt/shared/bench/polnear/dev.jsonl').slice(0, 40);
const imp1 = new Float64Array(ROLE_TEMPLATES), imp2 = new Float64Array(ROLE_TEMPLATES), known = new Float64Array(ROLE_TEMPLATES);
let tokens = 0;
const writer = roleWriter(everyFeature());
for (const doc of docs) {
  const reading = readUpTo('quotes', doc, { names: tagger.names });
  const scene = sceneOf(reading as any);
  const view = roleView(reading as any, scene, runRules(rules, reading as any, { overlapping: true }) as any);
  for (const { from, to } of scene.blocks) for (let at = from; at < to; at++) {
    writer.clear(); roleFeatures(view, at, from, to, writer);
    const { hashes } = writer.list(new Int32Array(1));
    tokens++;
    for (let t = 0; t < writer.size; t++) {
      const h = hashes[t]!; const c = codeOf(rows.codes, h);
      if (c) known[t]!++;
      const row = (h >>> 14) * 7;
      if (c & 1) { const w = Array.from(first.rows.subarray(row, row + 7)); imp1[t]! += Math.max(...w) - Math.min(...w); }
      if (c & 2) { const w = Array.from(second!.rows.subarray(row, row + 7)); imp2[t]! += Math.max(...w) - Math.min(...w); }
    }
  }
}
const out = Array.from({ length: ROLE_TEMPLATES }, (_, t) => ({ t, i1: imp1[t]! / tokens, i2: imp2[t]! / tokens, k: known[t]! / tokens })).sort((a, b) => a.i1 + a.i2 - b.i1 - b.i2);
for (const o of out) console.log(o.t, o.i1.toFixed(1), o.i2.toFixed(1), o.k.toFixed(2));
