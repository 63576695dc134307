/**
 * Learns the weights of the tagger from the benchmark data and writes them, with their card, into `models/`.
 *
 *   npm run train [-- --data ../shared/bench] [--only names|roles] [--share 100] [--out DIR]
 *
 * Seeded: the same data and code give the same bytes. `--share` learns from a part of the documents (percent), for a learning
 * curve. The data itself stays where it is.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { TYPES } from '../src/pipeline/mentions/learned/name-view.ts';
import { ROLES } from '../src/pipeline/quotes/learned/proposals.ts';
import type { Model } from '../src/pipeline/tagger/model.ts';
import { readModel, writeModel } from '../src/pipeline/tagger/model-bytes.ts';
import { plainStates } from '../src/pipeline/tagger/states.ts';
import { type Learned, writeCard } from './train/card.ts';
import type { Settings } from './train/crf.ts';
import { type Lesson, learnAll, meanOf } from './train/learn.ts';
import { type Figures, measure } from './train/measure.ts';
import { type NamedDocument, nameExamples } from './train/names-data.ts';
import { lines } from './train/reading.ts';
import { type AttributedDocument, roleExamples } from './train/roles-data.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../../../shared/bench' },
    only: { type: 'string' },
    threads: { type: 'string' },
    share: { type: 'string', default: '100' },
    out: { type: 'string', default: fileURLToPath(new URL('../models', import.meta.url)) },
  },
});
const share = Number(values.share);
const log = (line: string): void => console.log(`${(performance.now() / 1000).toFixed(0).padStart(5)} s  ${line}`);
const part = <T>(documents: T[]): T[] => documents.filter((_, at) => (at * 37) % 100 < share);
const FOLDS = 5;
/** So many seeds are learned from and put together. */
const SEEDS = 7;

const shared = { step: 0.03, ground: 1, prune: 2, dropout: 0.3, seed: 2022 };
const forNames: Settings = { ...shared, rowBits: 17, seen: 3, epochs: 10, step: 0.05 };
const forRoles: Settings = { ...shared, rowBits: 17, seen: 5, epochs: 7 };
const threads = values.threads === undefined ? undefined : Number(values.threads);

mkdirSync(values.out, { recursive: true });
if (values.only !== 'roles') await trainNames();
if (values.only !== 'names') await trainRoles();

async function trainNames(): Promise<void> {
  const train = part(lines<NamedDocument>(join(values.data, 'entities/conll-train.jsonl')));
  log(`names: ${train.length} documents`);
  const examples = nameExamples(train);
  const kind = { roles: TYPES.length, remembers: false };
  const models = [meanOf(await learnAll(bySeeds({ name: 'names', examples, kind, settings: forNames }), log, threads))];
  const figures = measure(models[0]!, nameExamples(lines(join(values.data, 'entities/conll-dev.jsonl'))));
  report(TYPES, figures);
  save('names', models, { documents: train.length, tokens: examples.gold.length, roles: TYPES, figures });
}

async function trainRoles(): Promise<void> {
  const tagger = { names: readNames() };
  const train = part(lines<AttributedDocument>(join(values.data, 'polnear/train.jsonl')));
  const dev = lines<AttributedDocument>(join(values.data, 'polnear/dev.jsonl'));
  log(`roles: ${train.length} documents`);
  const examples = roleExamples(train, tagger);
  // The second pass alone remembers: to let the first do so too costs time and gains nothing.
  const kind = { roles: ROLES.length, remembers: false };
  const folds = Array.from({ length: FOLDS }, (_, fold) => ({ fold, folds: FOLDS }));
  const learned = await learnAll(
    [
      ...bySeeds({ name: 'first', examples, kind, settings: forRoles }),
      ...folds.map((without) => ({
        name: `without fold ${without.fold + 1} of ${FOLDS}`,
        examples,
        kind,
        settings: { ...forRoles, without },
      })),
    ],
    log,
    threads,
  );
  const first = meanOf(learned.slice(0, SEEDS));
  const others = learned.slice(SEEDS);
  report(ROLES, measure(first, roleExamples(dev, tagger)));
  const again = roleExamples(train, tagger, (document) => others[document % FOLDS]!);
  const lesson = { name: 'second', examples: again, kind: { ...kind, remembers: true }, settings: forRoles };
  const second = meanOf(await learnAll(bySeeds(lesson), log, threads));
  const figures = measure(
    second,
    roleExamples(dev, tagger, () => first),
  );
  report(ROLES, figures);
  save('roles', [first, second], { documents: train.length, tokens: examples.gold.length, roles: ROLES, figures });
}

/** The same lesson by other seeds. */
function bySeeds(lesson: Lesson): Lesson[] {
  return Array.from({ length: SEEDS }, (_, at) => ({
    ...lesson,
    name: `${lesson.name}, ${at + 1} of ${SEEDS}`,
    settings: { ...lesson.settings, seed: lesson.settings.seed + at },
  }));
}

function readNames(): Model {
  const { weights } = JSON.parse(readFileSync(join(values.out, 'names.json'), 'utf8')) as { weights: string[] };
  return readModel(Buffer.from(weights[0]!, 'base64'), plainStates(TYPES.length));
}

function save(
  model: string,
  models: readonly Model[],
  learned: Pick<Learned, 'documents' | 'tokens' | 'roles' | 'figures'>,
): void {
  const text = `${JSON.stringify({ weights: models.map((one) => Buffer.from(writeModel(one)).toString('base64')) })}\n`;
  writeFileSync(join(values.out, `${model}.json`), text);
  const packed = gzipSync(text, { level: 9 }).length;
  log(`${model}.json: ${text.length} bytes, ${packed} packed`);
  const card = join(values.out, 'MODEL.md');
  if (existsSync(card)) writeCard(card, { model, passes: models.length, bytes: text.length, packed, ...learned });
}

function report(names: readonly string[], figures: readonly Figures[]): void {
  for (const [at, { precision, recall, f1 }] of figures.entries())
    log(`${names[at]!.padEnd(14)} precision ${precision}  recall ${recall}  F1 ${f1}`);
}
