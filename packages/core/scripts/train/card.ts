import { readFileSync, writeFileSync } from 'node:fs';
import type { Figures } from './measure.ts';

/** What a training run says of a model. */
export interface Learned {
  model: string;
  documents: number;
  tokens: number;
  passes: number;
  bytes: number;
  packed: number;
  roles: readonly string[];
  figures: readonly Figures[];
}

/** Writes the figures of a model into its place in the card; the rest of the card is prose, written by hand. */
export function writeCard(file: string, learned: Learned): void {
  const { model, documents, tokens, passes, bytes, packed, roles, figures } = learned;
  const text = readFileSync(file, 'utf8');
  const [begin, end] = [`<!-- figures of ${model} -->\n`, `<!-- end of ${model} -->`];
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from)
    throw new Error(`${file} has no place for the figures of ${model}: "${begin.trim()}" … "${end}"`);
  const lines = [
    `${documents} documents, ${tokens} tokens; ${passes} ${passes === 1 ? 'pass' : 'passes'}; ${bytes} bytes, ${packed} with gzip.`,
    '',
    '| exact spans on dev, tokens as given | precision | recall | F1 |',
    '| --- | --- | --- | --- |',
    ...figures.map(({ precision, recall, f1 }, at) => `| ${roles[at]} | ${precision} | ${recall} | ${f1} |`),
    '',
  ];
  writeFileSync(file, text.slice(0, from + begin.length) + lines.join('\n') + text.slice(to));
}
