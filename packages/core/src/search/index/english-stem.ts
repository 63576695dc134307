/**
 * The stem of an English word: what `meets`, `meeting` and `meet` have in common. Snowball’s Porter2
 * (https://snowballstem.org/algorithms/english/stemmer.html), step by step, as `porter2` from npm has it, which a test compares.
 * That package is a tenth of what a reader of an index downloads; these tables are half of it.
 */

/** What endings become, those that end like a shorter one before it. */
type Endings = Readonly<Record<string, string>>;

/** Words that the steps would get wrong, with their stems. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    skis: 'ski',
    skies: 'sky',
    dying: 'die',
    lying: 'lie',
    tying: 'tie',
    idly: 'idl',
    gently: 'gentl',
    ugly: 'ugli',
    early: 'earli',
    only: 'onli',
    singly: 'singl',
  }),
);
const INVARIANT = /^(?:sky|news|howe|atlas|cosmos|bias|andes)$/;
const INVARIANT_SINGULAR = /^(?:inning|outing|canning|herring|earring|proceed|exceed|succeed)$/;

const STEP_2: Endings = {
  ational: 'ate',
  tional: 'tion',
  enci: 'ence',
  anci: 'ance',
  abli: 'able',
  entli: 'ent',
  izer: 'ize',
  ization: 'ize',
  ation: 'ate',
  ator: 'ate',
  alism: 'al',
  aliti: 'al',
  alli: 'al',
  fulness: 'ful',
  ousli: 'ous',
  ousness: 'ous',
  iveness: 'ive',
  iviti: 'ive',
  biliti: 'ble',
  bli: 'ble',
  ogi: 'og',
  fulli: 'ful',
  lessli: 'less',
  li: '',
};
const STEP_3: Endings = {
  ational: 'ate',
  tional: 'tion',
  alize: 'al',
  icate: 'ic',
  iciti: 'ic',
  ical: 'ic',
  ful: '',
  ness: '',
};
const STEP_4 = /(?:al|[ae]nce|er|ic|[ai]ble|ant|ement|ment|ent|ism|ate|iti|ous|ive|ize|(?<=[st])ion)$/;
/** Letters of which one must stand before an ending. */
const BEFORE: Endings = { li: 'cdeghkmnrt', ogi: 'l' };

const VOWEL = /[aeiouy]/;
const SHORT = /(?:^[aeiouy][^aeiouy]|[^aeiouy][aeiouy][^aeiouywxY])$/;

/** The stem of a word of plain small letters, apostrophes among them. */
export function englishStem(word: string): string {
  if (word.length < 3 || INVARIANT.test(word)) return word;
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  let stem = word.endsWith("'s") ? word.slice(0, -2) : word;
  // a y that begins a word or follows a vowel is a consonant
  if (stem.includes('y')) stem = stem.replace(/(^|[aeiouy])y/g, '$1Y');
  const first = /^(?:gener|arsen|commun)/.exec(stem)?.[0].length ?? behindSyllable(stem, 0);
  const second = behindSyllable(stem, first);
  stem = singular(stem);
  if (INVARIANT_SINGULAR.test(stem)) return stem;
  stem = withoutPast(stem, first).replace(/(?<=.[^aeiouy])[yY]$/, 'i');
  stem = replaced(stem, STEP_2, first);
  stem = stem.endsWith('ative') ? without(stem, /ative$/, second) : replaced(stem, STEP_3, first);
  stem = without(stem, STEP_4, second);
  return withoutLast(stem, first, second).toLowerCase();
}

/** Behind the first consonant that follows a vowel, from a place on: what the rules may change begins there. */
function behindSyllable(word: string, from: number): number {
  const at = word.slice(from).search(/[aeiouy][^aeiouy]/);
  return at < 0 ? word.length : from + at + 2;
}

/** Step 1a: without the ending of a plural. */
function singular(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (/ie[sd]$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1);
  return /[^us]s$/.test(word) && VOWEL.test(word.slice(0, -2)) ? word.slice(0, -1) : word;
}

/** Step 1b: without `-ed`, `-ing`, `-edly`, `-ingly`. */
function withoutPast(word: string, first: number): string {
  const found = /(?:eed|ed|ing)(?:ly)?$/.exec(word);
  if (!found) return word;
  const stem = word.slice(0, found.index);
  if (found[0].startsWith('ee')) return found.index < first ? word : `${stem}ee`;
  if (!VOWEL.test(stem)) return word;
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (/([bdfgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  return stem.length <= first && SHORT.test(stem) ? `${stem}e` : stem;
}

/** Without an ending that stands behind `region`. */
function without(word: string, ending: RegExp, region: number): string {
  const at = word.search(ending);
  return at < region ? word : word.slice(0, at);
}

/** Steps 2 and 3: the first ending of a table that fits is replaced, where it stands behind `region`. */
function replaced(word: string, endings: Endings, region: number): string {
  for (const ending in endings) {
    if (!word.endsWith(ending)) continue;
    const start = word.length - ending.length;
    const fits = start >= region && (BEFORE[ending]?.includes(word[start - 1]!) ?? true);
    return fits ? word.slice(0, start) + endings[ending] : word;
  }
  return word;
}

/** Step 5: without a last `e`, or one of two `l`. */
function withoutLast(word: string, first: number, second: number): string {
  const rest = word.slice(0, -1);
  const far = rest.length >= second;
  const drops = word.endsWith('e') ? far || (rest.length >= first && !SHORT.test(rest)) : far && word.endsWith('ll');
  return drops ? rest : word;
}
