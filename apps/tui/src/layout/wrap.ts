import type { Line, Piece } from './line.ts';
import { cutAll, textWidth } from './width.ts';

const BREAK = /( +)/;

/** The line broken between words so that no part is wider than `columns`. A word wider than that is cut. */
export function wrap(text: Line, columns: number): Line[] {
  const room = Math.max(1, columns);
  const lines: Piece[][] = [[]];
  let taken = 0;
  let spaces: Piece | undefined;

  const put = (words: Piece, size: number): void => {
    const row = lines.at(-1)!;
    const last = row.at(-1);
    if (last && last.style === words.style) row[row.length - 1] = { text: last.text + words.text, style: last.style };
    else row.push(words);
    taken += size;
  };
  const breakLine = (): void => {
    lines.push([]);
    taken = 0;
    spaces = undefined;
  };

  for (const word of words(text)) {
    if (word.length === 1 && word[0]!.text.trim() === '') {
      spaces = word[0];
      continue;
    }
    const size = word.reduce((sum, part) => sum + textWidth(part.text), 0);
    const gap = spaces && taken > 0 ? textWidth(spaces.text) : 0;
    if (taken > 0 && taken + gap + size > room) breakLine();
    else if (gap > 0) put(spaces!, gap);
    spaces = undefined;
    for (const { text: characters, style } of word) {
      const wide = textWidth(characters);
      if (taken + wide <= room) put({ text: characters, style }, wide);
      else
        for (const part of cutAll(characters, room - taken, room)) {
          const partWide = textWidth(part);
          if (taken > 0 && taken + partWide > room) breakLine();
          put({ text: part, style }, partWide);
        }
    }
  }
  return lines;
}

/** Words and the spaces between them; a word may change its style inside. */
function* words(text: Line): Generator<Piece[]> {
  let word: Piece[] = [];
  for (const { text: characters, style } of text)
    for (const part of characters.split(BREAK)) {
      if (part === '') continue;
      if (part.trim() === '' && part.includes(' ')) {
        if (word.length > 0) yield word;
        word = [];
        yield [{ text: part, style }];
      } else word.push({ text: part, style });
    }
  if (word.length > 0) yield word;
}
