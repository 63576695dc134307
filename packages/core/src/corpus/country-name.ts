import { slug } from '../text/fold.ts';

/** Where the usual English name of a country is not the one of the Unicode locale data, which also changes with its versions. */
const usual: Readonly<Record<string, string>> = {
  AG: 'Antigua and Barbuda',
  BA: 'Bosnia and Herzegovina',
  CD: 'Democratic Republic of the Congo',
  CG: 'Republic of the Congo',
  CI: 'Ivory Coast',
  CZ: 'Czech Republic',
  FM: 'Federated States of Micronesia',
  GM: 'The Gambia',
  HK: 'Hong Kong',
  KN: 'Saint Kitts and Nevis',
  LC: 'Saint Lucia',
  MM: 'Myanmar',
  MO: 'Macau',
  PS: 'Palestine',
  ST: 'São Tomé and Príncipe',
  TL: 'East Timor',
  TR: 'Turkey',
  TT: 'Trinidad and Tobago',
  VC: 'Saint Vincent and the Grenadines',
};

const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** The English name of a country by its ISO 3166-1 code: "TR" → "Turkey". */
export function countryName(code: string): string {
  try {
    return usual[code] ?? regions.of(code) ?? code;
  } catch {
    return code;
  }
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
let ids: ReadonlySet<string> | undefined;

/** Whether an entity id is a country's: "place/turkey", and not "place/ankara". */
export function isCountryId(id: string): boolean {
  ids ??= new Set(
    LETTERS.flatMap((first) => LETTERS.map((second) => countryName(first + second)))
      .filter((name) => name.length > 2)
      .map((name) => `place/${slug(name)}`),
  );
  return ids.has(id);
}
