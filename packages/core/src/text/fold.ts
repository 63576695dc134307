import { ungarbled } from './garbled.ts';

const MARKS = /\p{M}+/gu;

/** Lower case, without diacritics, with straight apostrophes: "Çavuşoğlu’s" → "cavusoglu's". For comparing, never for offsets. */
export function fold(text: string): string {
  let plain = true;
  for (let at = 0; at < text.length; at++)
    if (text.charCodeAt(at) > 127) {
      plain = false;
      break;
    }
  if (plain) return text.toLowerCase();
  return ungarbled(text)
    .replace(/[’‘ʼ]/g, "'")
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss');
}

/** An ASCII slug: "Mevlüt Çavuşoğlu" → "mevlut-cavusoglu". */
export const slug = (name: string): string =>
  fold(name)
    .replace(/'/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
