import type { Hit } from '../schema/hit.ts';
import type { RecordKind, RecordOf } from '../schema/kinds.ts';
import type { Occurrence } from '../schema/occurrence.ts';

/** What a page may hold: records of a kind, or what was found in the texts. */
export type ItemKind = RecordKind | 'hit' | 'occurrence';

type Names = { [K in RecordKind]: readonly (keyof RecordOf<K>)[] } & {
  hit: readonly (keyof Hit)[];
  occurrence: readonly (keyof Occurrence)[];
};

const annotation = [
  'kind',
  'id',
  'document',
  'span',
  'text',
  'rule',
  'confidence',
  'who',
  'when',
  'where',
  'about',
] as const;
const encounter = ['format', 'channel', 'contact', 'status', 'sidelinesOf', 'event', 'duration'] as const;

/** The fields of each kind, as the schemas have them: a test keeps the two equal. */
const names: Names = {
  document: [
    'id',
    'title',
    'text',
    'sha256',
    'language',
    'source',
    'published',
    'dateline',
    'attributableTo',
    'quality',
  ],
  entity: ['id', 'type', 'name', 'family', 'aliases', 'offices', 'country', 'start', 'end', 'place', 'counts'],
  encounter: ['id', 'name', ...encounter, 'participants', 'place', 'when', 'about', 'reports', 'conflicts'],
  reprise: ['id', 'text', 'quotes'],
  section: [...annotation, 'role', 'reason'],
  sentence: annotation,
  mention: [...annotation, 'entity', 'form'],
  date: [...annotation, 'type', 'edtf', 'basis', 'anchor'],
  quantity: [...annotation, 'value', 'unit', 'bound', 'of'],
  topic: [...annotation, 'topic'],
  quote: [
    ...annotation,
    'form',
    'marked',
    'content',
    'marks',
    'cue',
    'verb',
    'source',
    'sourceKind',
    'sieve',
    'within',
    'medium',
    'encounters',
  ],
  'encounter-report': [...annotation, ...encounter, 'times', 'within', 'encounter'],
  occurrence: ['document', 'title', 'publisher', 'span', 'left', 'match', 'right', 'quote', 'speakers', 'when'],
  hit: [
    'kind',
    'document',
    'annotation',
    'title',
    'publisher',
    'who',
    'when',
    'score',
    'matched',
    'span',
    'snippet',
    'highlights',
  ],
};

export const fieldNames = (kind: ItemKind): readonly string[] => names[kind];
