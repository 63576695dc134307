/** Text that has sent parsers into the minutes: what is repeated, by name. */
export const HOSTILE: readonly (readonly [name: string, unit: string])[] = [
  ['straight quotation marks', '"'],
  ['curly openers', '“'],
  ['curly closers', '”'],
  ['guillemets', '« '],
  ['low openers', '„'],
  ['apostrophes', "'"],
  ['single marks and words', "'tis ' "],
  ['marks and spaces', '" '],
  ['marks inside marks', '“He said ‘she said '],
  ['capitals', 'A'],
  ['capitalised words', 'Aa '],
  ['spaces', ' '],
  ['line feeds', '\n'],
  ['line feeds and spaces', '\n \t'],
  ['one word', 'a'],
  ['one hyphenated word', 'a-'],
  ['one digit', '1'],
  ['digits and stops', '1.'],
  ['digits and commas', '1,'],
  ['stops', '.'],
  ['initials', 'A.'],
  ['colons', ': '],
  ['opening brackets', '('],
  ['combining accents', 'e\u0301\u0301'],
  ['emoji', '👩‍👩‍👧 '],
  ['a name', 'Lavrov '],
  ['a full name', 'Sergey Lavrov, '],
  ['names nobody knows', 'Foreign Minister Mara Lind and '],
  ['other names each time', ''],
  ['a pronoun', 'he '],
  ['an honorific', 'Mr. '],
  ['a title', 'the Foreign Minister of '],
  ['a cue', 'said '],
  ['a sentence without an end', 'Blinken said that '],
  ['according to', 'according to '],
  ['nested reports', 'Lavrov said Blinken told him '],
  ['a quotation without an end', '"We met," Lavrov said. "'],
  ['one-line quotations', '“We met,” Lavrov said.\n\n'],
  ['marked words that nobody says', 'The “thing” is a “thing”. '],
  ['dates', 'Friday, May 20, 2021 '],
  ['weekdays', 'on Monday '],
  ['ranges', 'from May to '],
  ['numerals', 'two hundred million and '],
  ['met with', 'Blinken met with Lavrov and '],
  ['meetings', 'Blinken met with Lavrov in Geneva on Friday. '],
  ['they met', 'The two ministers met again. '],
  ['short lines', 'More\n'],
  ['links', 'Read more: Ten Things You Must See\n\n'],
  ['a foreign quotation', 'Министр сказала: «Мы готовы». '],
];

/** So much of a pattern; the one without a unit has a new name in every sentence. */
export function fill(unit: string, length: number): string {
  if (unit !== '') return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  const parts: string[] = [];
  for (let at = 0, size = 0; size < length; at++) {
    const name = at.toString(26).replace(/[0-9]/g, (digit) => 'qrstuvwxyz'[Number(digit)]!);
    const part = `Hugh Mac${name} met Ana O${name}son. `;
    parts.push(part);
    size += part.length;
  }
  return parts.join('').slice(0, length);
}
