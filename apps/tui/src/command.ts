import { buildCommand, type Command, type FlagParametersForType } from '@stricli/core';
import type { Context } from './context.ts';
import { type CorpusFlags, type ListFlags, listFlags, type OutputFlags, outputFlags } from './options.ts';

/** What `--help` says of a command. */
export interface Docs {
  brief: string;
  /** More than fits into the brief. */
  about?: string;
  /** What a query may hold, for a command that takes one. */
  syntax?: readonly (readonly [input: string, why: string])[];
  /** What to type, and what it is good for. */
  examples: readonly (readonly [input: string, why: string])[];
}

/** A command with its documentation. What it does is loaded when it is run. */
export interface Entry extends Docs {
  command: Command<Context>;
}

type Run<F, A extends readonly string[]> = (this: Context, flags: F, ...args: A) => Promise<void>;
export type Load<F, A extends readonly string[]> = () => Promise<{ default: Run<F, A> }>;

const text = (value: string): string => {
  if (value.trim() === '') throw new SyntaxError('it is empty');
  return value;
};

/** An option of one letter is known by its short form alone: see `oneLetter` in `app.ts`. */
export const short = { q: 'q' } as const;

/** A positional argument. */
export const argument = (placeholder: string, brief: string) => ({ placeholder, brief, parse: text });

/** A command that prints a list: every key of a filter is an option. */
export const lists = (docs: Docs, loader: Load<ListFlags, []>): Entry => ({
  ...docs,
  command: buildCommand<ListFlags, [], Context>({ loader, parameters: { flags: listFlags, aliases: short }, docs }),
});

/** A command that prints a list for some words. */
export const listsFor = (docs: Docs, words: ReturnType<typeof argument>, loader: Load<ListFlags, [string]>): Entry => ({
  ...docs,
  command: buildCommand<ListFlags, [string], Context>({
    loader,
    parameters: { flags: listFlags, aliases: short, positional: { kind: 'tuple', parameters: [words] } },
    docs,
  }),
});

/** A command with options of its own. */
export const asks = <F extends CorpusFlags>(
  docs: Docs,
  flags: FlagParametersForType<F, Context>,
  loader: Load<F, []>,
): Entry => ({
  ...docs,
  command: buildCommand<F, [], Context>({
    loader,
    parameters: { flags, ...('q' in flags ? { aliases: short } : {}) } as never,
    docs,
  }),
});

/** A command with options of its own, for some words or an id. */
export const asksFor = <F extends CorpusFlags>(
  docs: Docs,
  words: ReturnType<typeof argument>,
  flags: FlagParametersForType<F, Context>,
  loader: Load<F, [string]>,
): Entry => ({
  ...docs,
  command: buildCommand<F, [string], Context>({
    loader,
    parameters: {
      flags,
      ...('q' in flags ? { aliases: short } : {}),
      positional: { kind: 'tuple', parameters: [words] },
    } as never,
    docs,
  }),
});

/** A command that prints one thing, by its id. */
export const shows = (docs: Docs, id: ReturnType<typeof argument>, loader: Load<OutputFlags, [string]>): Entry => ({
  ...docs,
  command: buildCommand<OutputFlags, [string], Context>({
    loader,
    parameters: { flags: outputFlags, positional: { kind: 'tuple', parameters: [id] } },
    docs,
  }),
});
