/** Whether two words differ by at most `most` letters put in, left out, changed or swapped with their neighbour. */
export function within(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most || a.length > 40 || b.length > 40) return false;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(row[j - 1]! + (same ? 0 : 1), row[j]! + 1, next[j - 1]! + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return row[b.length]! <= most;
}

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/ks/g, 'x'],
  [/tch|tsch/g, 'ch'],
  [/sch/g, 'sh'],
  [/dj|dzh|zh/g, 'j'],
  [/kh|q|ck/g, 'k'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ou|oo/g, 'u'],
  [/w/g, 'v'],
  [/(?:iy|yi|ey|ei|ej|ii|yy|ij|ie|ee|y|j(?=[eo]))/g, 'i'],
  [/io|yo/g, 'e'],
  [/-|'/g, ''],
];

/** What is left of a folded name when the usual spellings of one sound are made one: "aleksey", "alexei" → "alexi". */
export function soundOf(folded: string): string {
  let sound = folded;
  for (const [spelling, one] of SPELLINGS) sound = sound.replace(spelling, one);
  return sound.replace(/i+/g, 'i');
}

/** `soundOf` with doubled letters made single: "raab" → "rab". */
export const roughSoundOf = (folded: string): string => soundOf(folded).replace(/(.)\1+/g, '$1');

/** Whether two given names may be one person’s: the same, an initial, another spelling, a slip of one letter. */
export function givenAgrees(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  if (roughSoundOf(a) === roughSoundOf(b)) return true;
  return a.length >= 5 && b.length >= 5 && a[0] === b[0] && within(a, b, 1);
}

/** As `givenAgrees`, but for slips: where nothing else says that two are one person. "Maria" is not "Mario". */
export const sameGivenName = (a: string, b: string): boolean =>
  a === b || ((a.length === 1 || b.length === 1) && a[0] === b[0]) || soundOf(a) === soundOf(b);
