import type { AliasReason } from '../../../schema/entity.ts';
import type { Lexicons, PersonEntry } from '../../../schema/lexicons.ts';
import { fold } from '../../../text/fold.ts';
import { once } from '../../../text/once.ts';
import type { OfficeHit } from '../office-hits.ts';
import { familyName } from '../vocabulary.ts';
import type { PersonName } from './person-name.ts';
import { givenAgrees, roughSoundOf, soundOf, within } from './similar-names.ts';

interface Form {
  entry: PersonEntry;
  given: string;
  family: string;
}

/** The people of the lexicon by family name and by the sound of their given name. */
const index = once((lexicons: Lexicons) => {
  const byFamily = new Map<string, Form[]>();
  const byGiven = new Map<string, Form[]>();
  for (const entry of lexicons.people)
    for (const name of [entry.name, ...(entry.aliases ?? [])]) {
      const form = formOf(entry, name);
      if (!form.given) continue;
      push(byFamily, form.family, form);
      push(byGiven, soundOf(form.given), form);
    }
  return { byFamily, byGiven };
});

function formOf(entry: PersonEntry, name: string): Form {
  const whole = fold(name);
  const known = fold(familyName(entry));
  const words = whole.split(' ');
  const family = whole.includes(known) ? known : (words.at(-1) ?? '');
  const given = whole.startsWith(family + ' ') ? words.slice(family.split(' ').length).join(' ') : (words[0] ?? '');
  return { entry, given: given === family ? '' : given, family };
}

const push = (map: Map<string, Form[]>, key: string, form: Form): void => {
  const list = map.get(key);
  if (list) list.push(form);
  else map.set(key, [form]);
};

/** Whether somebody held an office a title may mean. */
export const heldOffice = (entry: PersonEntry, hit: OfficeHit): boolean =>
  hit.offices.some((office) =>
    (entry.terms ?? []).some(
      (term) =>
        term.office === office.id && (hit.of.length === 0 || hit.of.includes(term.of) || office.only === term.of),
    ),
  );

/**
 * The person of the lexicon whose name is spelt almost so. The family name may differ in the spelling of a sound; by a letter
 * or two only where the title before the name is theirs.
 */
export function almostKnown(
  lexicons: Lexicons,
  name: PersonName,
  title: OfficeHit | undefined,
): { entry: PersonEntry; reason: AliasReason } | undefined {
  const { byFamily, byGiven } = index(lexicons);
  const exact = (byFamily.get(name.wholeFamily) ?? byFamily.get(name.family) ?? []).filter((form) =>
    givenAgrees(form.given, name.given),
  );
  const sameFamily = pick(exact, title);
  if (sameFamily) return { entry: sameFamily.entry, reason: reasonOf(sameFamily, name) };
  const near = (byGiven.get(soundOf(name.given)) ?? []).filter((form) => familyAgrees(form, name, title));
  const found = pick(near, title);
  return found && { entry: found.entry, reason: reasonOf(found, name) };
}

function familyAgrees(form: Form, name: PersonName, title: OfficeHit | undefined): boolean {
  const { family } = name;
  if (family.length < 3 || family[0] !== form.family[0]) return false;
  if (family.length >= 4 && roughSoundOf(form.family) === roughSoundOf(family)) return true;
  if (!title || !heldOffice(form.entry, title)) return false;
  return within(form.family, family, Math.min(form.family.length, family.length) >= 7 ? 2 : 1);
}

function pick(forms: readonly Form[], title: OfficeHit | undefined): Form | undefined {
  if (new Set(forms.map((form) => form.entry.id)).size <= 1) return forms[0];
  const fitting = title ? forms.filter((form) => heldOffice(form.entry, title)) : [];
  return new Set(fitting.map((form) => form.entry.id)).size === 1 ? fitting[0] : undefined;
}

const LATIN = new Set('US GB IE FR DE IT ES PT NL BE LU AT CH CA AU NZ'.split(' '));

/** Why a form in full is a name of somebody of the lexicon, compared with their usual name. */
export function variantReason(entry: PersonEntry, name: PersonName): AliasReason {
  const usual = formOf(entry, entry.name);
  if (usual.given === name.given && usual.family === name.family) return 'variant';
  const sounds = soundOf(usual.given) === soundOf(name.given) && soundOf(usual.family) === soundOf(name.family);
  return sounds && !LATIN.has(entry.country ?? '') ? 'transliteration' : 'variant';
}

/** Why a family name alone is somebody’s: misspelt, spelt another way, or as it is. */
export function surnameReason(entry: PersonEntry | undefined, name: PersonName): AliasReason {
  if (!entry) return 'surname';
  const usual = fold(familyName(entry));
  if (usual === name.family || usual === name.wholeFamily || usual.endsWith(name.family)) return 'surname';
  return soundOf(usual) === soundOf(name.family) && !LATIN.has(entry.country ?? '') ? 'transliteration' : 'typo';
}

function reasonOf(form: Form, name: PersonName): AliasReason {
  if (form.family === name.family && (form.given === name.given || name.given.length === 1))
    return name.given.length === 1 ? 'initials' : 'variant';
  const sound = soundOf(form.family) === soundOf(name.family) && soundOf(form.given) === soundOf(name.given);
  return sound && !LATIN.has(form.entry.country ?? '') ? 'transliteration' : 'typo';
}

/** People of the lexicon with this family name. */
export const byFamilyName = (lexicons: Lexicons, family: string): readonly PersonEntry[] => [
  ...new Set((index(lexicons).byFamily.get(family) ?? []).map((form) => form.entry)),
];
