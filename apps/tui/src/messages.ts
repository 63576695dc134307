import {
  type ApplicationText,
  ArgumentParseError,
  FlagNotFoundError,
  text_en,
  UnexpectedFlagError,
  UnexpectedPositionalError,
  UnsatisfiedFlagError,
  UnsatisfiedPositionalError,
} from '@stricli/core';
import { Refusal } from './context.ts';

interface Issue {
  parameter: string;
  message: string;
  suggestion?: string;
}

/** A filter the library refuses. Told by its shape, so that the library need not be loaded to format a message. */
const isFilterError = (error: unknown): error is Error & { issues: Issue[] } =>
  error instanceof Error && error.name === 'FilterError' && 'issues' in error && Array.isArray(error.issues);

/** The exit code an error thrown by a command stands for. */
export const exitCodeOf = (error: unknown): number =>
  error instanceof Refusal ? error.code : isFilterError(error) ? 2 : 1;

const say = (message: string, hints: readonly string[] = []): string =>
  [`readout: ${message}`, ...hints.map((hint) => `  ${hint}`)].join('\n');

const ask = (corrections: readonly string[], prefix = ''): string =>
  corrections.length === 0
    ? ''
    : ` Did you mean ${corrections
        .slice(0, 3)
        .map((name) => prefix + name)
        .join(' or ')}?`;

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function running(error: unknown): string {
  if (error instanceof Refusal) return say(error.message, error.hints);
  if (isFilterError(error))
    return error.issues
      .map(({ parameter, message, suggestion }) =>
        say(`--${parameter}: ${message}${suggestion ? ` Did you mean ${suggestion}?` : ''}`),
      )
      .join('\n');
  return say(`something went wrong: ${reason(error)}`);
}

function scanning(error: unknown): string {
  if (error instanceof FlagNotFoundError)
    return say(`there is no option --${error.input}.${ask(error.corrections, '--') || ' --help lists them.'}`);
  if (error instanceof ArgumentParseError)
    return say(`--${error.externalFlagNameOrPlaceholder} ${error.input}: ${reason(error.exception)}.`);
  if (error instanceof UnsatisfiedFlagError) return say(`--${error.externalFlagName} wants a value.`);
  if (error instanceof UnexpectedFlagError) return say(`--${error.externalFlagName} can stand only once.`);
  if (error instanceof UnexpectedPositionalError)
    return say(
      `“${error.input}” is one argument too many. What narrows a list is an option (see --help); words with spaces go between quotation marks.`,
    );
  if (error instanceof UnsatisfiedPositionalError)
    return say(`${error.placeholder} is missing. --help shows an example.`);
  return say(`${reason(error)}.`);
}

/** Everything the program says about mistakes. */
export const messages: ApplicationText = {
  ...text_en,
  briefs: { ...text_en.briefs, help: 'show this help', version: 'print the version' },
  noCommandRegisteredForInput: ({ input, corrections }) =>
    say(
      `there is no command “${input}”.${ask(corrections.map((name) => name.replace(/`/g, ''))) || ' readout --help lists them.'}`,
    ),
  exceptionWhileParsingArguments: scanning,
  exceptionWhileLoadingCommandFunction: (error) => say(`the command could not be loaded: ${reason(error)}`),
  exceptionWhileLoadingCommandContext: (error) => say(reason(error)),
  exceptionWhileRunningCommand: running,
  commandErrorResult: running,
  exceptionWhileRunningIntegrationFlag: ({ exception }) => say(reason(exception)),
  exceptionWhileRunningIntegrationHook: ({ exception }) => say(reason(exception)),
};
