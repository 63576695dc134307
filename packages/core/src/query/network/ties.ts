import type { Encounter } from '../../schema/encounter.ts';
import type { Filter } from '../../schema/filter.ts';
import type { NetworkTie, TieKind } from '../../schema/network.ts';
import type { EntityNames } from '../../schema/page.ts';
import { pages } from '../all.ts';
import type { Store } from '../store.ts';
import { addressees, speakers } from '../who.ts';

/** How much evidence of a tie is kept; its weight counts all. */
const MOST_EVIDENCE = 100;

const directed: Record<TieKind, boolean> = {
  met: false,
  'spoke-of': true,
  'spoke-to': true,
  'quoted-together': false,
};

/** Ties as they are found, each once, with the names of all they tie. */
export interface Ties {
  ties: NetworkTie[];
  names: EntityNames;
}

/** Collects ties of the wanted kinds between those that `wanted` lets through. */
export async function collectTies(
  store: Store,
  filter: Filter,
  kinds: readonly TieKind[],
  wanted: (id: string, type: string) => boolean,
): Promise<Ties> {
  const names: EntityNames = {};
  const found = new Map<string, NetworkTie>();
  const isWanted = (id: string | undefined): id is string =>
    id !== undefined && names[id] !== undefined && wanted(id, names[id].type);
  const add = (kind: TieKind, one: string, other: string, evidence: string): void => {
    if (one === other) return;
    const [from, to] = directed[kind] || one < other ? [one, other] : [other, one];
    const key = `${kind} ${from} ${to}`;
    const tie = found.get(key);
    if (!tie) found.set(key, { kind, from, to, directed: directed[kind], weight: 1, evidence: [evidence] });
    else {
      tie.weight++;
      if (tie.evidence.length < MOST_EVIDENCE) tie.evidence.push(evidence);
    }
  };

  if (kinds.includes('met'))
    for await (const { items, entities } of pages(store, 'encounter', { status: 'held', ...filter })) {
      Object.assign(names, entities);
      for (const encounter of items)
        for (const [one, other] of pairs(presentAt(encounter).filter(isWanted))) add('met', one, other, encounter.id);
    }

  const quoted = new Map<string, Set<string>>();
  if (kinds.some((kind) => kind !== 'met'))
    for await (const { items, entities } of pages(store, 'quote', filter)) {
      Object.assign(names, entities);
      for (const quote of items) {
        const told = [...new Set(speakers(quote).map(({ entity }) => entity))].filter(isWanted);
        const heard = [...new Set(addressees(quote).map(({ entity }) => entity))].filter(isWanted);
        const about = [...new Set(quote.about)].filter(isWanted);
        for (const speaker of told) {
          if (kinds.includes('spoke-of')) for (const other of about) add('spoke-of', speaker, other, quote.id);
          if (kinds.includes('spoke-to')) for (const other of heard) add('spoke-to', speaker, other, quote.id);
          quoted.set(quote.document, (quoted.get(quote.document) ?? new Set()).add(speaker));
        }
      }
    }
  if (kinds.includes('quoted-together'))
    for (const [document, people] of quoted)
      for (const [one, other] of pairs([...people])) add('quoted-together', one, other, document);
  return { ties: [...found.values()], names };
}

/** Those who met: whoever was only in the same room did not, nor did who asked the questions. */
function presentAt({ contact, participants }: Encounter): (string | undefined)[] {
  if (contact !== 'direct') return [];
  const present = participants.filter(({ role }) => role === 'participant' || role === 'host' || role === 'attendee');
  return [...new Set(present.map(({ entity }) => entity))];
}

function* pairs(ids: readonly string[]): Generator<[string, string]> {
  for (let one = 0; one < ids.length; one++)
    for (let other = one + 1; other < ids.length; other++) yield [ids[one]!, ids[other]!];
}
