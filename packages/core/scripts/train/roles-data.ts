import { readFileSync } from 'node:fs';
import { english } from '../../src/pipeline/english.ts';
import { roleFeatures } from '../../src/pipeline/quotes/learned/role-features.ts';
import { roleView } from '../../src/pipeline/quotes/learned/role-view.ts';
import { rules } from '../../src/pipeline/quotes/rules.ts';
import { type QuoteReading, sceneOf } from '../../src/pipeline/quotes/scene.ts';
import { readStages } from '../../src/pipeline/read-stages.ts';
import { runRules } from '../../src/pipeline/run-rules.ts';
import { stages } from '../../src/pipeline/stages.ts';
import { FeatureWriter } from '../../src/pipeline/tagger/feature-list.ts';
import type { Token } from '../../src/text/tokenize.ts';
import type { Examples } from './examples.ts';
import { collector } from './examples.ts';

type Pairs = [start: number, end: number][];
export interface GoldDocument {
  id: string;
  text: string;
  published?: string;
  attributions: { source: Pairs; cue: Pairs; content: Pairs }[];
}

export const lines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** A document read up to its quotes. */
export const readUpToQuotes = (document: GoldDocument): QuoteReading =>
  readStages(
    stages.slice(
      0,
      stages.findIndex(({ name }) => name === 'quotes'),
    ),
    {
      document: {
        id: document.id,
        title: '',
        text: document.text,
        sha256: '',
        language: 'en',
        source: { rights: 'unknown' },
        ...(document.published ? { published: { edtf: document.published, basis: 'curated', confidence: 1 } } : {}),
        quality: { machineTranslated: 0, reasons: [] },
      },
      lexicons: english,
      event: undefined,
    },
  );

/** The gold label of every token. */
export function goldLabels(tokens: readonly Token[], document: GoldDocument): Uint8Array {
  const labels = new Uint8Array(tokens.length);
  const put = (pairs: Pairs, role: number): void => {
    for (const [start, end] of pairs) {
      let first = true;
      for (let at = firstAfter(tokens, start); at < tokens.length && tokens[at]!.start < end; at++) {
        labels[at] = 2 * role + (first ? 1 : 2);
        first = false;
      }
    }
  };
  for (const { content } of document.attributions) put(content, 2);
  for (const { source } of document.attributions) put(source, 0);
  for (const { cue } of document.attributions) put(cue, 1);
  // A span cut in two by another begins anew after it.
  for (let at = 0; at < labels.length; at++) {
    const label = labels[at]!;
    if (label === 0 || label % 2 === 1) continue;
    const before = at === 0 ? 0 : labels[at - 1]!;
    if (before !== label && before !== label - 1) labels[at] = label - 1;
  }
  return labels;
}

function firstAfter(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tokens[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Documents as examples of attribution roles, a paragraph a sequence. */
export function roleExamples(documents: readonly GoldDocument[]): Examples {
  const examples = collector();
  const writer = new FeatureWriter();
  for (const [index, document] of documents.entries()) {
    const reading = readUpToQuotes(document);
    const scene = sceneOf(reading);
    const view = roleView(reading, scene, runRules(rules, reading, { overlapping: true }));
    const labels = goldLabels(scene.tokens, document);
    for (const { from, to } of scene.blocks) {
      writer.clear();
      const starts = roleFeatures(view, from, to, writer);
      const fresh = Uint8Array.from({ length: to - from }, (_, at) =>
        at > 0 && scene.unitOf[from + at] !== scene.unitOf[from + at - 1] ? 1 : 0,
      );
      const gold = labels.slice(from, to);
      if (gold[0]! > 0 && gold[0]! % 2 === 0) gold[0]!--;
      examples.add(writer.list(starts), gold, fresh, index);
    }
  }
  return examples.done();
}
