import type { Who } from '../../schema/who.ts';
import type { Draft } from '../identify.ts';
import type { Member } from './cast-list.ts';
import { encounterId } from './encounter-id.ts';
import type { Told } from './fold-tellings.ts';
import type { Scene } from './scene.ts';

/** The reports of an encounter: its first full telling with all that is known of it, and those that add to it. */
export function reportsOf(scene: Scene, told: Told): Draft<'encounter-report'>[] {
  const best = told.tellings.find(({ members, anaphoric }) => !anaphoric && members.length > 1) ?? told.tellings[0]!;
  const encounter = idOf(scene, told);
  const drafts: Draft<'encounter-report'>[] = [];
  for (const telling of told.tellings) {
    if (telling !== best) continue;
    drafts.push({
      span: telling.span,
      rule: telling.rule,
      confidence: telling.confidence,
      who: told.members.map(asWho).concat(told.sources),
      format: told.format,
      channel: told.channel,
      contact: told.contact,
      status: told.status,
      ...(told.when ? { when: told.when } : {}),
      where: told.where,
      about: told.about,
      ...(told.sidelinesOf ? { sidelinesOf: told.sidelinesOf } : {}),
      ...(told.event ? { event: told.event } : {}),
      ...(told.duration ? { duration: told.duration } : {}),
      ...(told.times ? { times: told.times } : {}),
      ...(telling.within ? { within: telling.within } : {}),
      encounter,
    });
  }
  return drafts;
}

/** The id of an encounter as this document knows it. */
export const idOf = (scene: Scene, told: Told): string =>
  encounterId({ when: told.when, format: told.format, who: told.members }, scene.reading.lexicons);

const asWho = ({ role, name, entity, mention }: Member): Who => ({
  role,
  name,
  ...(entity ? { entity } : {}),
  ...(mention ? { mention } : {}),
});
