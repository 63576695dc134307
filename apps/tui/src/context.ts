import type { Corpus } from '@readout/core';
import type { CommandContext } from '@stricli/core';
import type { Line } from './layout/line.ts';

export interface Output {
  write(text: string): void;
}

/** What a program run sees of the world: handed in, so that a test can hand in its own. */
export interface World {
  stdout: Output;
  stderr: Output;
  stdin: () => Promise<Uint8Array>;
  /** The corpus that is asked where `--corpus` names no other. */
  corpus: () => Promise<Corpus>;
  /** Columns of the terminal; 80 in a pipe. */
  columns: number;
  color: boolean;
  /** Whether somebody sits at it: input and output are a terminal that can be drawn on. */
  terminal?: boolean;
}

/** What a command gets as `this`. */
export interface Context extends CommandContext {
  readonly columns: number;
  readonly color: boolean;
  readonly terminal: boolean;
  readonly stdin: () => Promise<Uint8Array>;
  readonly corpus: () => Promise<Corpus>;
  /** Writes lines to standard output, sanitised and in colour where the terminal has any. */
  print(lines: readonly Line[]): void;
  /** Writes text that a program will read: JSON, JSON Lines, CSV. */
  write(text: string): void;
  /** Writes a line to standard error. */
  warn(line: Line): void;
  /** The exit code the run ends with. */
  exit(code: 0 | 1 | 2): void;
}

/** A mistake of the person who typed: one sentence on standard error, and an exit code. */
export class Refusal extends Error {
  readonly code: 1 | 2;
  readonly hints: readonly string[];
  constructor(message: string, code: 1 | 2, hints: readonly string[] = []) {
    super(message);
    this.code = code;
    this.hints = hints;
  }
}
