/**
 * Writes src/lexicons/countries.ts: codes, names and capitals come from the package countries-list, demonyms, further names
 * and metonyms from country-words.txt beside this file. Run it after a change of either: npm run countries
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { countries, type TCountryCode } from 'countries-list';
import type { PlaceEntry } from '../src/schema/lexicons.ts';
import { slug } from '../src/text/fold.ts';

const list = (field = ''): string[] =>
  field
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** "Russian" → "Russians"; "Chinese", "Dutch", "Swiss" and adjectives proper have no plural of their own. */
const withPlural = (demonym: string): string[] => {
  if (/(?:Irish|Dutch|French)(?:wo)?man$/.test(demonym)) return [demonym, demonym.replace(/an$/, 'en')];
  if (WITHOUT_PLURAL.test(demonym)) return [demonym];
  return [demonym, `${demonym}s`];
};
const WITHOUT_PLURAL = /(?:ese|sh|ch|ss|ic|s|Malagasy|Lao|Khmer|Basotho|Manx|Philippine|Kiribati|Vanuatu|Seychellois)$/;

const quote = (text: string): string => (text.includes("'") ? JSON.stringify(text) : `'${text}'`);
const words = (name: string, values: string[]): string =>
  values.length === 0 ? '' : `, ${name}: [${values.map(quote).join(', ')}]`;

const entry = (place: PlaceEntry): string =>
  `  { id: ${quote(place.id)}, name: ${quote(place.name)}, type: ${quote(place.type)}, country: ${quote(place.country!)}${words('aliases', place.aliases ?? [])}${words('demonyms', place.demonyms ?? [])}${words('metonyms', place.metonyms ?? [])} },`;

const nations: string[] = [];
const capitals: string[] = [];
const territories: string[] = [];
for (const line of readFileSync(new URL('country-words.txt', import.meta.url), 'utf8').split('\n')) {
  if (line === '' || line.startsWith('#')) continue;
  const [key = '', demonyms, names, metonyms, seat] = line.split('|');
  const territory = key.startsWith('~');
  const [code = '', ownName] = key.replace('~', '').split('=');
  const country = countries[code as TCountryCode];
  if (!country) throw new Error(`No country has the code ${code}`);
  const name = ownName ?? country.name;
  const capital = seat || country.capital;
  const hasCapital = !territory && capital !== '' && seat !== '-';
  const capitalNames = capital === 'Washington, D.C.' ? ['Washington', 'Washington DC', 'Washington D.C.', 'D.C.'] : [];
  const place: PlaceEntry = {
    id: `place/${slug(name)}`,
    name,
    type: territory ? 'territory' : 'country',
    country: code,
    aliases: list(names).map((other) => other.replace(/^the /, '')),
    demonyms: list(demonyms).flatMap(withPlural),
    // Brussels stands for the European Union more often than for Belgium
    metonyms: [
      ...(hasCapital && code !== 'BE' ? [capital, ...capitalNames].filter((word) => word !== 'D.C.') : []),
      ...list(metonyms),
    ],
  };
  (territory ? territories : nations).push(entry(place));
  if (hasCapital)
    capitals.push(
      entry({
        id: `place/${slug(capital.replaceAll('.', ''))}`,
        name: capital,
        type: 'capital',
        country: code,
        aliases: capitalNames,
      }),
    );
}

writeFileSync(
  new URL('../src/lexicons/countries.ts', import.meta.url),
  `import type { Lexicons } from '../schema/lexicons.ts';

/** Countries, their capitals, and territories. Written by scripts/countries.ts; edit its word list, not this file. */
export const countries: Lexicons['places'] = [
${nations.join('\n')}
${capitals.join('\n')}
${territories.join('\n')}
];
`,
);
