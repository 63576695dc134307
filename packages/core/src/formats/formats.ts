import { csv } from './csv.ts';
import type { Format } from './format.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';

/** Every way records leave, the usual one first. */
export const formats: readonly Format[] = [json, jsonl, csv];
