import type { EntityNames, Explanation, Step } from '@readout/core';
import { blank, indent } from '../layout/fit.ts';
import { join, type Line, line, type Piece, piece, space } from '../layout/line.ts';
import { table } from '../layout/table.ts';
import { wrap } from '../layout/wrap.ts';
import type { Style } from '../theme.ts';
import { readable } from './when.ts';
import { named } from './who.ts';

type Finders = Explanation['found'];

const PARTS: Record<string, Style> = { content: 'quote', cue: 'said', source: 'person', words: 'strong' };

/** Why a record stands in the corpus: what found it, its sentence with the evidence, and what it leans on. */
export function explanationView(explanation: Explanation, names: EntityNames, columns: number): Line[] {
  const { id, kind, text, found, confidence, when, passage, chain } = explanation;
  const about = [
    ...(confidence === undefined ? [] : [[piece('confidence', 'quiet'), piece(confidence.toFixed(2))]]),
    ...(when ? [[piece('when', 'quiet'), dateOf(when)]] : []),
  ];
  return [
    ...wrap(line(piece(kind.replace('-', ' '), 'quiet'), ' ', piece(text, 'strong')), columns),
    line(piece(id, 'id')),
    ...(about.length > 0 ? [blank, ...table([{}, { fit: 'wrap' }], about, columns)] : []),
    ...section(
      'Found by',
      found.flatMap((one) => finderLines(one, columns)),
    ),
    ...section('Read from', passage ? indent(wrap(markedPassage(passage), columns - 2), 2) : []),
    ...section(
      found.length > 0 ? 'Leans on' : 'Put together from',
      chain.flatMap((step) => stepLines(step, names, columns)),
    ),
  ];
}

const section = (title: string, body: readonly Line[]): Line[] =>
  body.length === 0 ? [] : [blank, line(piece(title, 'heading')), ...body];

const dateOf = ({ edtf, basis, anchor }: NonNullable<Explanation['when']>): Line =>
  line(piece(readable(edtf), 'date'), piece(`, ${basis}${anchor ? `, counted from ${anchor}` : ''}`, 'quiet'));

const finderLines = ({ what, name, example }: Finders[number], columns: number): Line[] => [
  line(space(2), piece(`${what} `, 'quiet'), piece(name, 'strong')),
  ...(example ? indent(wrap(exampleOf(example), columns - 4), 4) : []),
];

/** An example sentence; what stands between ** is the part that is found. */
const exampleOf = (example: string): Line =>
  example.split('**').map((part, index) => piece(part, index % 2 === 1 ? 'strong' : 'quiet'));

/** The passage with each piece of evidence in brackets: "[content: “We are ready,”] [source: Lind] [cue: said]." */
function markedPassage({ span, text, evidence }: NonNullable<Explanation['passage']>): Line {
  const pieces: Piece[] = [];
  let at = span.start;
  for (const { part, span: words } of evidence) {
    const [start, end] = [Math.max(at, words.start), Math.min(words.end, span.end)];
    if (end <= start) continue;
    const cut = (from: number, to: number): string => text.slice(from - span.start, to - span.start);
    pieces.push(
      piece(cut(at, start)),
      piece(part === 'words' ? '[' : `[${part}: `, 'quiet'),
      piece(cut(start, end), PARTS[part]),
      piece(']', 'quiet'),
    );
    at = end;
  }
  return [...pieces, piece(text.slice(at - span.start))];
}

const stepLines = ({ relation, text, id, found, confidence }: Step, names: EntityNames, columns: number): Line[] => [
  ...indent(wrap(line(piece(`${relation}: `, 'quiet'), stepText(text, names)), columns - 2), 2),
  ...(id || found
    ? indent(
        wrap(
          join(
            [
              id && piece(id, 'id'),
              found && piece(found.map(({ name }) => name).join(', '), 'quiet'),
              confidence !== undefined && piece(confidence.toFixed(2), 'quiet'),
            ],
            piece(' · ', 'quiet'),
          ),
          columns - 4,
        ),
        4,
      )
    : []),
];

const stepText = (text: string, names: EntityNames): Piece =>
  Object.hasOwn(names, text) ? named(text, names) : piece(text);
