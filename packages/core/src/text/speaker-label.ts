const LONGEST = 60;
const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const NAME_SIGNS = new Set(" .,'’-–()/&\u00a0");
const PARTICLES = new Set('de del der den van von al el bin bint ibn da di la le du'.split(' '));

/** The words before what somebody says in a transcript: "SECRETARY BLINKEN:", "Q", "Ana Ruiz:". */
export interface SpeakerLabel {
  /** Where the label begins and ends, without its colon. */
  start: number;
  end: number;
  /** Where the words begin. */
  after: number;
  /** All in capitals, as transcripts write it; a plain name may as well be a line of a list. */
  capitals: boolean;
}

/** The label that opens the paragraph `from` to `to`, or undefined. */
export function speakerLabel(text: string, from: number, to: number): SpeakerLabel | undefined {
  const first = text[from];
  if (first === undefined || !UPPER.test(first)) return undefined;
  if ((first === 'Q' || first === 'A') && isGap(text[from + 1]) && isGap(text[from + 2]))
    return { start: from, end: from + 1, after: from + 3, capitals: true };
  // a page that lost its markup: "QYou wrote a book?"
  if (first === 'Q' && UPPER.test(text[from + 1] ?? '') && LOWER.test(text[from + 2] ?? ''))
    return { start: from, end: from + 1, after: from + 1, capitals: true };
  let capitals = true;
  let bracket = false;
  let upper = 0;
  const limit = Math.min(to, from + LONGEST);
  for (let at = from; at < limit; at++) {
    const char = text[at]!;
    if (char === ':') {
      if (at + 1 < to && !isGap(text[at + 1])) return undefined;
      const words = text.slice(from, at).trim();
      if (!capitals && !isName(words)) return undefined;
      if (capitals && upper < 2 && words !== 'Q' && words !== 'A') return undefined;
      return { start: from, end: from + words.length, after: at + 1, capitals };
    }
    if (char === '(') bracket = true;
    else if (char === ')') bracket = false;
    else if (UPPER.test(char)) upper++;
    else if (LOWER.test(char)) capitals &&= bracket;
    else if (!NAME_SIGNS.has(char) && !(char >= '0' && char <= '9')) return undefined;
  }
  return undefined;
}

const isGap = (char: string | undefined): boolean =>
  char === ' ' || char === '\u00a0' || char === '\t' || char === undefined;

/** Two to five words that are capitalised but for particles; a single one too. */
function isName(words: string): boolean {
  const parts = words.split(/\s+/);
  return parts.length < 6 && parts.every((part) => UPPER.test(part[0]!) || PARTICLES.has(part));
}
