import { pad, truncate } from '../layout/fit.ts';
import { join, type Line, line, type Part, piece, space } from '../layout/line.ts';
import { textWidth } from '../layout/width.ts';
import { wrap } from '../layout/wrap.ts';

/** What something is called, and what it is. Nothing is shown of what is not there; without a name it belongs to the one before. */
export type Fact = readonly [name: string, value: Part];

const LONGEST_NAME = 12;

/** Facts below each other, their names in a column of their own. */
export function facts(all: readonly Fact[], columns: number): Line[] {
  const told = all
    .map(([name, value]) => ({ name, value: line(value) }))
    .filter(({ value }) => value.some(({ text }) => text.trim() !== ''));
  const names = Math.min(LONGEST_NAME, Math.max(0, ...told.map(({ name }) => textWidth(name)))) + 2;
  return told.flatMap(({ name, value }) => {
    const head = pad(truncate(line(piece(name, 'quiet')), names - 2), names);
    return wrap(value, Math.max(8, columns - names)).map((text, index) => [
      ...(index === 0 && name ? head : [space(names)]),
      ...text,
    ]);
  });
}

/** The same, one after the other: for where rows are few. */
export function factsInARow(all: readonly Fact[], columns: number): Line[] {
  const told: Line[] = [];
  for (const [name, value] of all) {
    const text = line(value);
    if (text.every((one) => one.text.trim() === '')) continue;
    if (name !== '') told.push(line(piece(`${name} `, 'quiet'), text));
    else told.push(told.length === 0 ? text : [...told.pop()!, ...line(piece(', ', 'quiet'), text)]);
  }
  return wrap(join(told, space(3)), columns);
}

/** A confidence as a bar and a number: ▰▰▰▰▱ 0.85. */
export function confidenceOf(confidence: number): Line {
  const full = Math.round(Math.min(1, Math.max(0, confidence)) * 5);
  return line(piece('▰'.repeat(full), 'bar'), piece(`${'▱'.repeat(5 - full)} ${confidence.toFixed(2)}`, 'quiet'));
}
