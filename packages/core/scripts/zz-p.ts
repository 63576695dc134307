import { readFileSync } from 'node:fs';
import { parse } from '@readout/core/parse';
import { loadTagger } from '@readout/core/tagger';
const tagger = process.argv.includes('--no-tagger') ? undefined : await loadTagger();
const kinds = (process.env.KIND ?? 'quote').split(',');
const text = readFileSync(process.argv[2], 'utf8');
const doc = parse(text, { tagger, published: '2022-01-21' });
for (const a of doc.annotations) if (kinds.includes(a.kind)) {
  const q = a as any;
  if (a.kind==='quote') console.log(`${q.rule}${q.sieve?'/'+q.sieve:''} ${q.form} ${q.confidence} who=${q.who.map((w:any)=>w.role+':'+w.name+(w.entity?'='+w.entity:'')).join('; ')}\n    cue=${q.cue?text.slice(q.cue.start,q.cue.end):''} src=${q.source?text.slice(q.source.start,q.source.end):''}\n    content=${q.content.map((c:any)=>text.slice(c.start,c.end)).join(' … ')}`);
  else console.log(a.kind, JSON.stringify({...q, id:undefined, kind: undefined, document:undefined}));
}
