import { slug } from '../../text/fold.ts';
import { ungarbled } from '../../text/garbled.ts';
import type { Passage } from './passage.ts';
import type { Resolved } from './resolved.ts';
import type { Sighting } from './sighting.ts';

/** Gives sightings of places, organizations and events their entity. */
export function nameThings(
  text: string,
  { words, tokens }: Passage,
  sightings: readonly (Sighting & { rule: string })[],
): Resolved[] {
  const found: Resolved[] = [];
  /** "Commission" → the commission named last. */
  const bodies = new Map<string, Resolved>();
  const headWord = ({ from, to }: Sighting): string | undefined => {
    for (let at = to - 1; at >= from; at--)
      if (words.organizationWords.has(tokens[at]!.lower)) return tokens[at]!.lower;
    return undefined;
  };
  /** "International Rescue Committee (IRC)": the letters in brackets are of the name before them. */
  const acronyms = new Map<string, Resolved>();
  const introduced = ({ from }: Sighting, letters: string): Resolved | undefined => {
    const name = found.at(-1);
    if (name?.type !== 'organization' || tokens[from - 1]?.text !== '(') return undefined;
    const gap = tokens[name.to]?.lower === "'s" ? name.to + 1 : name.to;
    const initial = tokens[name.from]!.text[0]!.toUpperCase();
    return gap === from - 1 && letters.includes(initial) ? name : undefined;
  };
  const add = (head: string | undefined, one: Resolved): void => {
    found.push(one);
    if (head) bodies.set(head, one);
  };
  for (const one of sightings) {
    if (one.type === 'person') continue;
    const sense = one.senses[0];
    const named = one.again ?? one;
    const written = ungarbled(text.slice(named.span.start, named.span.end)).replace(/\s+/g, ' ');
    const base = {
      from: one.from,
      to: one.to,
      type: one.type,
      form: one.form,
      rule: one.rule,
      confidence: one.confidence,
      ...(one.country ? { country: one.country } : {}),
    };
    const head = one.type === 'organization' ? headWord(one) : undefined;
    if (!sense || sense.type === 'person') {
      const longer = one.rule === 'acronym' ? (introduced(one, written) ?? acronyms.get(written)) : undefined;
      if (longer) {
        acronyms.set(written, longer);
        found.push({ ...longer, ...base, reason: 'acronym' });
        continue;
      }
      const before = one.rule === 'organization-alone' && head ? bodies.get(head) : undefined;
      if (before) {
        found.push({ ...before, ...base, reason: 'variant' });
        continue;
      }
      const name = slug(written);
      if (name)
        add(head, {
          ...base,
          entity: `${one.type}/${name}`,
          name: written,
          reason: one.again ? 'variant' : 'name',
        });
      continue;
    }
    const country =
      sense.type === 'place' && sense.form !== 'name' && sense.entry.country
        ? words.countries.get(sense.entry.country)
        : undefined;
    const entry = country ?? sense.entry;
    add(head, {
      ...base,
      entity: entry.id,
      name: entry.name,
      sense,
      reason:
        one.form === 'name' || (sense.type === 'place' && sense.form === 'name' && one.rule !== 'national-body')
          ? written === entry.name
            ? 'name'
            : /^[A-Z.]+$/.test(written)
              ? 'acronym'
              : 'variant'
          : one.form,
    });
  }
  return found;
}
