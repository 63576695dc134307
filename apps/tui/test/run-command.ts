import type { Corpus } from '@readout/core';
import { run } from '../src/app.ts';

export interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

export interface Given {
  corpus?: () => Promise<Corpus>;
  columns?: number;
  color?: boolean;
  stdin?: string;
  terminal?: boolean;
}

/** Runs a command line in this process and takes down what it writes. The shipped corpus is asked unless another is given. */
export async function readout(argv: readonly string[], given: Given = {}): Promise<Ran> {
  let stdout = '';
  let stderr = '';
  const code = await run(argv, {
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
    stdin: async () => new TextEncoder().encode(given.stdin ?? ''),
    corpus: given.corpus ?? (async () => (await import('@readout/core/corpus')).loadCorpus()),
    columns: given.columns ?? 80,
    color: given.color ?? false,
    terminal: given.terminal ?? false,
  });
  return { code, stdout, stderr };
}
