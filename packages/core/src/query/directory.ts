import type { Entity, EntityType } from '../schema/entity.ts';
import type { EntityNames } from '../schema/page.ts';
import { fold, slug } from '../text/fold.ts';
import { nearest } from '../text/nearest.ts';

type Alias = Entity['aliases'][number];

/** Somebody or something that has a name: an entity, or a topic. */
interface Named {
  id: string;
  name: string;
  type: EntityType | 'topic';
  /** Folded forms that mean it alone. */
  forms: Set<string>;
  /** Folded names that stand for its government: "Moscow" of Russia. */
  governs: Set<string>;
  /** The words of its names. */
  words: Set<string>;
}

/** What a name given by a person stands for. */
export type Resolution =
  | { id: string }
  | { alternatives: { id: string; name: string }[]; nearest: { id: string; name: string }[] };

/** The names of a corpus. */
export interface Directory {
  /** The id a name stands for, where it is the only one; `types` says what is looked for. A capital that speaks is its country. */
  resolve(text: string, types?: readonly Named['type'][], speaks?: boolean): Resolution;
  name(id: string): EntityNames[string] | undefined;
}

const TOPIC = 'topic/';
const BETWEEN_WORDS = /[^\p{L}\p{N}.]+/u;

/** A topic's name, from its id: "topic/arms-control" → "arms control". */
export const topicName = (id: string): string => id.slice(TOPIC.length).replaceAll('-', ' ');

/** Puts the names of entities and topics together. */
export function directory(
  entities: Iterable<{ id: string; name: string; type: EntityType; aliases: readonly Alias[] }>,
  topics: Iterable<string>,
): Directory {
  const all = new Map<string, Named>();
  const list = (id: string, name: string, type: Named['type'], aliases: readonly Alias[]) => {
    const names = [name, ...aliases.map(({ text }) => text)].map(fold);
    all.set(id, {
      id,
      name,
      type,
      forms: new Set([...names, afterSlash(id)]),
      governs: new Set(aliases.filter(({ reason }) => reason === 'metonym').map(({ text }) => fold(text))),
      words: new Set(names.flatMap((one) => one.split(BETWEEN_WORDS))),
    });
  };
  for (const { id, name, type, aliases } of entities) list(id, name, type, aliases);
  for (const id of topics) list(id, topicName(id), 'topic', []);

  const tiers: readonly ((name: string) => readonly Named[])[] = [
    keyed(all, ({ id, name }) => [fold(name), afterSlash(id)]),
    keyed(all, ({ forms }) => forms),
    (name) => byForm(slug(name)),
    (name) => holding(name.split(BETWEEN_WORDS).filter((word) => word !== '')),
  ];
  const byGovernment = keyed(all, ({ governs }) => governs);
  const byForm = keyed(all, ({ id }) => [afterSlash(id)]);
  const byWord = keyed(all, ({ words }) => words);
  const holding = ([first, ...rest]: string[]): readonly Named[] =>
    first === undefined ? [] : byWord(first).filter(({ words }) => rest.every((word) => words.has(word)));

  return {
    resolve(text, types, speaks = false) {
      const wanted = (named: Named): boolean => !types || types.includes(named.type);
      const exact = all.get(text);
      if (exact && wanted(exact)) return { id: exact.id };
      const name = fold(text.trim());
      for (const tier of speaks ? [byGovernment, ...tiers] : tiers) {
        const found = tier(name).filter(wanted);
        if (found.length === 1) return { id: found[0]!.id };
        if (found.length > 1) return { alternatives: found.map(brief), nearest: [] };
      }
      return { alternatives: [], nearest: closest(text, [...all.values()].filter(wanted)).map(brief) };
    },
    name: (id) => {
      const named = all.get(id);
      return named && { name: named.name, type: named.type };
    },
  };
}

const brief = ({ id, name }: Named) => ({ id, name });
const afterSlash = (id: string): string => id.slice(id.indexOf('/') + 1);

/** Looks names up by any of their keys. The index is made on first use. */
function keyed(
  all: ReadonlyMap<string, Named>,
  keys: (named: Named) => Iterable<string>,
): (key: string) => readonly Named[] {
  let index: Map<string, Named[]> | undefined;
  return (key) => {
    if (!index) {
      index = new Map();
      for (const named of all.values())
        for (const one of new Set(keys(named))) {
          const list = index.get(one);
          if (list) list.push(named);
          else index.set(one, [named]);
        }
    }
    return index.get(key) ?? [];
  };
}

/** Those with an id, a name or a word of a name that is spelt most like the text. */
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
