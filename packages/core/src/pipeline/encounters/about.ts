import { inside } from '../../text/spans.ts';
import type { Clause, Scene } from './scene.ts';

const REACH = 60;
const OPENERS =
  /^(discuss|discussed|discussing|about|on|over|regarding|concerning|review|reviewed|address|addressed|covering|covered|touched|raise|raised|underscore|reaffirm|reiterate)$/;

/** What it was about: topics and things named after "to discuss", "about", "on" in the same sentence. */
export function aboutOf(scene: Scene, clause: Clause, from: number): string[] {
  const until = Math.min(clause.to, from + REACH);
  for (let at = from; at < until; at++) {
    if (!OPENERS.test(scene.tokens[at]!.lower) || scene.dated[at]) continue;
    if (
      /^(on|over)$/.test(scene.tokens[at]!.lower) &&
      (scene.dated[at + 1] || /^(sidelines|margins)$/.test(scene.tokens[at + 2]?.lower ?? ''))
    )
      continue;
    return namedIn(scene, { start: scene.tokens[at]!.start, end: scene.tokens[until - 1]!.end });
  }
  return [];
}

function namedIn(scene: Scene, span: { start: number; end: number }): string[] {
  const about: string[] = [];
  const put = (id: string): void => {
    if (!about.includes(id)) about.push(id);
  };
  for (const { topic } of inside(scene.reading.layer('topic'), span)) put(topic);
  for (const { entity, form } of inside(scene.reading.layer('mention'), span))
    if (!entity.startsWith('person/') && form !== 'pronoun' && form !== 'title') put(entity);
  return about;
}
