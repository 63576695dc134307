import type { Entity } from '../../schema/entity.ts';
import type { Mention } from '../../schema/mention.ts';
import type { Draft } from '../identify.ts';
import { identify } from '../identify.ts';
import type { Reading } from '../reading.ts';
import { runRules } from '../run-rules.ts';
import { stage } from '../stage.ts';
import { type Ground, type Group, type GroupNeeds, ground, isTaken } from './ground.ts';
import { rules } from './rules.ts';

/**
 * Peoples, forces and others who are told of by whose they are: "**ISIL fighters**", "**the people of Iraq**". They stand beside the
 * names they hold, so mentions may lie inside one another; that is why they are read last, when nothing asks any more whose
 * name a word is.
 */
export const groups = stage({
  name: 'groups',
  needs: ['section', 'token', 'sentence', 'mention', 'entity', 'quote'],
  adds: ['mention', 'entity'],
  annotate(reading) {
    const found = ground(reading);
    const kept = runRules(rules, reading, { overlapping: true }).filter((one) => !isTaken(found, one));
    return {
      mention: [...reading.layer('mention').map(asPeople), ...identify('mention', reading.document, kept.map(draft))],
      entity: [...reading.layer('entity'), ...countries(reading, found, kept)].sort((a, b) => (a.id < b.id ? -1 : 1)),
    };
  },
});

function draft({ span, rule, of, form, confidence }: Group & { rule: string }): Draft<'mention'> {
  const place = of.entity.startsWith('place/');
  return {
    span,
    rule,
    confidence,
    entity: of.entity,
    form,
    ...(place ? { where: of.where } : { who: of.who, about: of.about }),
  };
}

/** "**Iraqis** unite", "**the Turks**": a people, where the nationality is a noun in the plural and no adjective. */
const asPeople = (mention: Mention): Mention =>
  mention.form === 'demonym' && /[^s]s$/.test(mention.text) ? { ...mention, form: 'group' } : mention;

/** The countries nobody has named before: "the U.S. military" tells of the United States. */
function countries(
  reading: Reading<GroupNeeds>,
  { passage: { words } }: Ground,
  kept: readonly (Group & { rule: string })[],
): Entity[] {
  if (kept.length === 0) return [];
  const known = new Set(reading.layer('entity').map(({ id }) => id));
  const found: Entity[] = [];
  for (const { of } of kept) {
    const place = known.has(of.entity) ? undefined : words.places.get(of.entity);
    if (!place) continue;
    known.add(place.id);
    const { id, name, country } = place;
    found.push({ id, type: 'place', name, ...(country ? { country } : {}), aliases: [], offices: [], counts: {} });
  }
  return found;
}
