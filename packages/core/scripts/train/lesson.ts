/** A thread that learns one model. */
import { parentPort, workerData } from 'node:worker_threads';
import { writeModel } from '../../src/pipeline/tagger/model-bytes.ts';
import { trainChain } from './crf.ts';
import { type Lesson, statesOf } from './learn.ts';

const { examples, kind, settings } = workerData as Lesson;
const model = trainChain(examples, statesOf(kind), settings, (line) => parentPort?.postMessage(line));
parentPort?.postMessage(writeModel(model));
