import type { Lexicons } from '../schema/lexicons.ts';
import { once } from '../text/once.ts';

/** So much of a text is looked at: its beginning and its middle. */
const SAMPLE = 3000;
/** Among so many words every fourth one known settles it. */
const ENOUGH = 120;
/** Fewer words say nothing. */
const FEW = 12;
const WORD = /\p{L}+/gu;

/** Scripts that one language of the news, or a few told apart by their letters, is written in. */
const SCRIPTS: readonly (readonly [
  script: RegExp,
  languages: readonly (readonly [letters: RegExp, tag: string])[],
  otherwise: string,
])[] = [
  [
    /\p{Script=Cyrillic}/u,
    [
      [/[іїєґ]/iu, 'uk'],
      [/[ўі]/iu, 'be'],
      [/[ђћџњљ]/iu, 'sr'],
      [/[ыэ]/iu, 'ru'],
      [/[ъ]/iu, 'bg'],
    ],
    'ru',
  ],
  [
    /\p{Script=Arabic}/u,
    [
      [/[ٹڈےں]/u, 'ur'],
      [/[پچژگ]/u, 'fa'],
    ],
    'ar',
  ],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, [], 'ja'],
  [/\p{Script=Han}/u, [[/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja']], 'zh'],
  [/\p{Script=Hangul}/u, [], 'ko'],
  [/\p{Script=Greek}/u, [], 'el'],
  [/\p{Script=Hebrew}/u, [], 'he'],
  [/\p{Script=Devanagari}/u, [], 'hi'],
  [/\p{Script=Thai}/u, [], 'th'],
  [/\p{Script=Georgian}/u, [], 'ka'],
  [/\p{Script=Armenian}/u, [], 'hy'],
];

interface Words {
  own: ReadonlySet<string>;
  of: ReadonlyMap<string, readonly string[]>;
}
const wordsOf = once((lexicons: Lexicons): Words => {
  const of = new Map<string, string[]>();
  for (const [tag, words] of Object.entries(lexicons.languages ?? {}))
    for (const word of words) {
      const tags = of.get(word);
      if (tags) tags.push(tag);
      else of.set(word, [tag]);
    }
  return { own: new Set(lexicons.stopWords ?? []), of };
});

/**
 * The language of a text as a BCP 47 tag: by its script, else by its commonest words. The lexicons’ own language where the text
 * says too little; `und` for running text of a language nobody here knows.
 */
export function languageOf(text: string, lexicons: Lexicons): string {
  const sample =
    text.length <= 2 * SAMPLE
      ? text
      : text.slice(0, SAMPLE) + ' ' + text.slice(text.length >> 1, (text.length >> 1) + SAMPLE);
  const { own, of } = wordsOf(lexicons);
  const hits = new Map<string, number>();
  let words = 0;
  let small = 0;
  let known = 0;
  let foreign = 0;
  let letters = 0;
  for (const [written] of sample.matchAll(WORD)) {
    if (words === ENOUGH && known * 4 > words) return lexicons.language;
    words++;
    letters += written.length;
    const code = written.charCodeAt(0);
    if (code > 0x36f && !(code >= 0x1e00 && code <= 0x1fff)) foreign += written.length;
    const word = written.toLowerCase();
    if (word === written) small++;
    if (own.has(word)) known++;
    if (word.length > 1 && word === written)
      for (const tag of of.get(word) ?? []) hits.set(tag, (hits.get(tag) ?? 0) + 1);
  }
  if (foreign * 2 > letters && foreign > 6) return byScript(sample);
  if (words < FEW) return lexicons.language;
  let best = lexicons.language;
  let most = 0;
  for (const [tag, count] of hits)
    if (count > most) {
      most = count;
      best = tag;
    }
  if (most > known * 1.5 && (most * 4 > words || (most * 16 > words && most > 5))) return best;
  return words > 60 && small * 2 > words && known * 14 < small && of.size > 0 ? 'und' : lexicons.language;
}

function byScript(sample: string): string {
  let best: (typeof SCRIPTS)[number] | undefined;
  let most = 0;
  for (const script of SCRIPTS) {
    let count = 0;
    for (const letter of sample) if (script[0].test(letter)) count++;
    if (count > most) {
      most = count;
      best = script;
    }
  }
  if (!best) return 'und';
  return best[1].find(([letters]) => letters.test(sample))?.[1] ?? best[2];
}

/** Whether a text in `language` can be read with lexicons of `own`: the same language, whatever the region. */
export const reads = (own: string, language: string): boolean => primary(own) === primary(language);

const primary = (tag: string): string => tag.toLowerCase().split(/[-_]/, 1)[0]!;
