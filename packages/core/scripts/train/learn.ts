import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Model } from '../../src/pipeline/tagger/model.ts';
import { readModel } from '../../src/pipeline/tagger/model-bytes.ts';
import { plainStates, rememberingStates, type States } from '../../src/pipeline/tagger/states.ts';
import type { Settings } from './crf.ts';
import type { Examples } from './examples.ts';

/** The chain to learn: its states remember what a sentence has seen, or do not. */
export interface ChainKind {
  roles: number;
  remembers: boolean;
}

export const statesOf = ({ roles, remembers }: ChainKind): States =>
  remembers ? rememberingStates(roles) : plainStates(roles);

/** What a thread is told; it answers with lines of its log and, at the end, with the bytes of a model. */
export interface Lesson {
  name: string;
  examples: Examples;
  kind: ChainKind;
  settings: Settings;
}

/**
 * Learns models side by side, as many at a time as there are cores or `threads`. Each is learned by one thread from its own
 * seed, so that neither their number nor their order changes a byte.
 */
export async function learnAll(
  lessons: readonly Lesson[],
  log: (line: string) => void,
  threads = availableParallelism(),
): Promise<Model[]> {
  const models: Model[] = new Array(lessons.length);
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < lessons.length) {
      const at = next++;
      const lesson = lessons[at]!;
      models[at] = readModel(await learn(lesson, log), statesOf(lesson.kind));
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, threads) }, work));
  return models;
}

/**
 * One model of several that were learned from the same features by other seeds: the mean of their weights, which tells what they
 * agree on better than any of them.
 */
export function meanOf(models: readonly Model[]): Model {
  const [first] = models as [Model, ...Model[]];
  const rows = new Int8Array(first.rows.length);
  for (let at = 0; at < rows.length; at++) rows[at] = mean(models, ({ rows }) => rows[at]!);
  const transitions = new Int16Array(first.transitions.length);
  for (let at = 0; at < transitions.length; at++) transitions[at] = mean(models, ({ transitions }) => transitions[at]!);
  return { ...first, rows, transitions };
}

const mean = (models: readonly Model[], of: (model: Model) => number): number =>
  Math.round(models.reduce((sum, model) => sum + of(model), 0) / models.length);

function learn(lesson: Lesson, log: (line: string) => void): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./lesson.ts', import.meta.url), { workerData: lesson });
    worker.on('message', (message: string | Uint8Array) => {
      if (typeof message === 'string') log(`${lesson.name}: ${message}`);
      else resolve(message);
    });
    worker.on('error', reject);
  });
}
