import type { EntityType } from '../schema/entity.ts';
import type { EntityNames } from '../schema/page.ts';
import { fold, slug } from '../text/fold.ts';
import { nearest } from './nearest.ts';

/** Somebody or something that has a name: an entity, or a topic. */
interface Named {
  id: string;
  name: string;
  type: EntityType | 'topic';
  /** Folded forms that mean it alone. */
  forms: Set<string>;
  /** The words of its names. */
  words: Set<string>;
}

/** What a name given by a person stands for. */
export type Resolution =
  | { id: string }
  | { alternatives: { id: string; name: string }[]; nearest: { id: string; name: string }[] };

/** The names of a corpus. */
export interface Directory {
  /** The id a name stands for, where it is the only one; `types` says what is looked for. */
  resolve(text: string, types?: readonly Named['type'][]): Resolution;
  name(id: string): EntityNames[string] | undefined;
}

const TOPIC = 'topic/';

/** A topic's name, from its id: "topic/arms-control" → "arms control". */
export const topicName = (id: string): string => id.slice(TOPIC.length).replaceAll('-', ' ');

/** Puts the names of entities and topics together. */
export function directory(
  entities: Iterable<{ id: string; name: string; type: EntityType; aliases: readonly { text: string }[] }>,
  topics: Iterable<string>,
): Directory {
  const all = new Map<string, Named>();
  const list = (id: string, name: string, type: Named['type'], aliases: readonly string[]) => {
    const names = [name, ...aliases].map(fold);
    const words = new Set(names.flatMap((one) => one.split(/[^\p{L}\p{N}.]+/u)));
    all.set(id, { id, name, type, forms: new Set([...names, id.slice(id.indexOf('/') + 1)]), words });
  };
  for (const { id, name, type, aliases } of entities)
    list(
      id,
      name,
      type,
      aliases.map(({ text }) => text),
    );
  for (const id of topics) list(id, topicName(id), 'topic', []);

  const brief = ({ id, name }: Named) => ({ id, name });
  const tiers: ((named: Named, text: string, words: readonly string[]) => boolean)[] = [
    (named, text) => fold(named.name) === text || named.id.endsWith(`/${text}`),
    (named, text) => named.forms.has(text),
    (named, text) => named.id.endsWith(`/${slug(text)}`),
    (named, _, words) => words.length > 0 && words.every((word) => named.words.has(word)),
  ];

  return {
    resolve(text, types) {
      const exact = all.get(text);
      if (exact && (!types || types.includes(exact.type))) return { id: exact.id };
      const wanted = fold(text.trim());
      const words = wanted.split(/[^\p{L}\p{N}.]+/u).filter((word) => word !== '');
      const candidates = [...all.values()].filter(({ type }) => !types || types.includes(type));
      for (const tier of tiers) {
        const found = candidates.filter((named) => tier(named, wanted, words));
        if (found.length === 1) return { id: found[0]!.id };
        if (found.length > 1) return { alternatives: found.map(brief), nearest: [] };
      }
      return { alternatives: [], nearest: closest(text, candidates).map(brief) };
    },
    name: (id) => {
      const named = all.get(id);
      return named && { name: named.name, type: named.type };
    },
  };
}

/** Whose id, name or any word of a name is spelt most like the text. */
function closest(text: string, candidates: readonly Named[]): Named[] {
  const owners = new Map<string, Named[]>();
  for (const named of candidates)
    for (const form of [named.id, ...named.forms, ...named.words]) {
      if (form.length < 3) continue;
      const list = owners.get(form);
      if (list) list.push(named);
      else owners.set(form, [named]);
    }
  return [...new Set(nearest(text, owners.keys()).flatMap((form) => owners.get(form)!))].slice(0, 3);
}
