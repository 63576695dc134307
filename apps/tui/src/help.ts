import type { Entry } from './command.ts';
import { commands } from './commands.ts';
import { blank, indent } from './layout/fit.ts';
import { type Line, line, piece, space } from './layout/line.ts';
import { table } from './layout/table.ts';
import { wrap } from './layout/wrap.ts';

const entries: Record<string, Entry> = commands;
const TWO_COLUMNS = [{}, { fit: 'wrap' }] as const;

const rows = (pairs: readonly (readonly [string, string])[], columns: number): Line[] =>
  indent(
    table(
      TWO_COLUMNS,
      pairs.map(([left, right]) => [left, piece(right, 'quiet')]),
      columns - 2,
    ),
    2,
  );

const heading = (text: string): Line[] => [blank, line(piece(text, 'heading'))];

/** The help of a command, or of the program. */
export const help = (name: string | undefined, columns: number): Line[] => {
  const entry = name === undefined ? undefined : entries[name];
  return entry && name ? ofCommand(name, entry, columns) : ofProgram(columns);
};

function ofProgram(columns: number): Line[] {
  return [
    ...wrap(
      line(piece('readout', 'heading'), ': who met whom, and who said what to whom about what, read out of news text'),
      columns,
    ),
    blank,
    line('readout [COMMAND] [OPTIONS]'),
    ...heading('Commands'),
    ...rows(
      Object.entries(entries).map(([name, { brief }]) => [name, brief] as const),
      columns,
    ),
    ...heading('Everywhere'),
    ...rows(
      [
        ['--corpus DIR', 'ask a folder of .txt files instead of the shipped corpus'],
        ['--json', 'print the record, for programs'],
        ['--help', 'options and examples of a command: readout quotes --help'],
        ['--version', 'print the version'],
      ],
      columns,
    ),
    ...heading('Examples'),
    ...examples(
      ['quotes', 'sides', 'search', 'parse'].flatMap((name) => entries[name]!.examples.slice(0, 1)),
      columns,
    ),
  ];
}

/** What to type and what it is good for: next to each other, or below each other where that is too wide. */
function examples(shown: Entry['examples'], columns: number): Line[] {
  const typed = shown.map(([input, why]) => [`readout ${input}`.trim(), why] as const);
  if (typed.every(([input, why]) => input.length + why.length + 4 <= columns)) {
    const lines = rows(typed, columns);
    if (lines.length === typed.length) return lines;
  }
  return typed.flatMap(([input, why]) => [
    line(space(2), input),
    ...indent(wrap(line(piece(why, 'quiet')), columns - 6), 6),
  ]);
}

function ofCommand(name: string, entry: Entry, columns: number): Line[] {
  const { flags = {}, positional } = entry.command.parameters;
  const words = positional?.kind === 'tuple' ? positional.parameters : positional ? [positional.parameter] : [];
  const options = Object.entries(flags).map(([flag, { kind, placeholder, brief }]) => {
    const value = kind === 'boolean' ? '' : ` ${placeholder ?? 'VALUE'}`;
    return [`--${flag}${value}`, brief] as const;
  });
  const more = positional?.kind === 'array' ? ' …' : '';
  const usage = [
    'readout',
    name === 'overview' ? '' : name,
    ...words.map(({ placeholder }) => `${placeholder}${more}`),
    '[OPTIONS]',
  ];
  const filters = Object.keys(flags).includes('speaker');
  return [
    ...wrap(line(piece(`readout ${name}`, 'heading'), `: ${entry.brief}`), columns),
    ...(entry.about ? [blank, ...wrap(line(entry.about), columns)] : []),
    blank,
    line(usage.filter(Boolean).join(' ')),
    ...(words.length > 0
      ? [
          ...heading('Arguments'),
          ...rows(
            words.map((word) => [word.placeholder ?? '', word.brief]),
            columns,
          ),
        ]
      : []),
    ...(entry.syntax ? [...heading('Query'), ...rows(entry.syntax, columns)] : []),
    ...heading('Options'),
    ...rows(options, columns),
    ...(filters
      ? [
          blank,
          ...wrap(
            line(
              piece(
                'An option given twice means either, different options mean both, !x means not x. A name is enough where only one has it.',
                'quiet',
              ),
            ),
            columns,
          ),
        ]
      : []),
    ...heading('Examples'),
    ...examples(entry.examples, columns),
  ];
}
