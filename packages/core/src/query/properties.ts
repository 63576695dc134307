import type { Entity } from '../schema/entity.ts';
import type { Annotation, AnnotationKind, AnnotationOf, RecordKind, RecordOf } from '../schema/kinds.ts';
import type { When } from '../schema/when.ts';
import type { Who } from '../schema/who.ts';
import type { Records } from './records.ts';

/**
 * What filters, counts and orders ask of a record, whatever its kind: the four common fields and the few words that
 * describe it. The table below is the only place that knows the kinds.
 */
export interface Properties {
  id: string;
  kind: string;
  documents: readonly string[];
  who: readonly Who[];
  about: readonly string[];
  where: readonly string[];
  /** The record's own date. */
  when?: When | undefined;
  forms: readonly string[];
  formats: readonly string[];
  statuses: readonly string[];
  encounters: readonly string[];
  types: readonly string[];
  rules: readonly string[];
  /** Where it stands in its document. */
  span?: { start: number; end: number };
  /** Whether a record without a date takes its document's for its order. */
  datedByDocument: boolean;
  /** How much there is of it: mentions of an entity, quotes of a reprise. Orders what has no place in a text. */
  weight: number;
  /** The words `q` looks through. */
  text(): string;
}

type Table = { [K in RecordKind]: (record: RecordOf<K>, records: Records) => Properties };

/** A record of nobody, about nothing, at no place. */
export const nothing = {
  documents: [],
  who: [],
  about: [],
  where: [],
  forms: [],
  formats: [],
  statuses: [],
  encounters: [],
  types: [],
  rules: [],
  datedByDocument: true,
  weight: 0,
} as const;

const known = (...values: (string | undefined)[]): string[] => values.filter((value) => value !== undefined);
const union = (lists: Iterable<readonly string[]>): string[] => {
  const all = new Set<string>();
  for (const list of lists) for (const value of list) all.add(value);
  return [...all];
};

function ofAnnotation<K extends AnnotationKind>(
  more: (annotation: AnnotationOf<K>, records: Records) => Partial<Properties> = () => ({}),
) {
  return (annotation: AnnotationOf<K>, records: Records): Properties => ({
    ...nothing,
    id: annotation.id,
    kind: annotation.kind,
    documents: [annotation.document],
    who: annotation.who,
    about: annotation.about,
    where: annotation.where,
    when: annotation.when,
    rules: [annotation.rule],
    span: annotation.span,
    text: () =>
      annotation.text ||
      (records.document(annotation.document)?.document.text.slice(annotation.span.start, annotation.span.end) ?? ''),
    ...more(annotation, records),
  });
}

const isPlace = (id: string): boolean => id.startsWith('place/');

const mentioned = (entity: string, name: string): Who => ({ role: 'mentioned', name, entity });

function ofEntity(entity: Entity, records: Records): Properties {
  const appearances = records.appearances(entity.id);
  return {
    ...nothing,
    id: entity.id,
    kind: entity.type,
    documents: [...(appearances?.documents ?? [])],
    who: appearances
      ? [...appearances.roles].map((role) => ({ role, name: entity.name, entity: entity.id }))
      : [mentioned(entity.id, entity.name)],
    about: [entity.id],
    where: isPlace(entity.id) ? [entity.id] : known(entity.place),
    when: entity.start
      ? { edtf: entity.end ? `${entity.start}/${entity.end}` : entity.start, basis: 'event', confidence: 1 }
      : undefined,
    types: [entity.type],
    datedByDocument: false,
    weight: entity.counts['mention'] ?? 0,
    text: () => [entity.name, ...entity.aliases.map(({ text }) => text)].join(' \n '),
  };
}

const table: Table = {
  section: ofAnnotation<'section'>((section) => ({ types: [section.role] })),
  sentence: ofAnnotation<'sentence'>(),
  mention: ofAnnotation<'mention'>(({ entity, form, who, about, where, text }) => ({
    forms: [form],
    types: known(entity.split('/')[0]),
    who: who.some((one) => one.entity === entity) ? who : [...who, mentioned(entity, text || entity)],
    about: union([about, [entity]]),
    where: isPlace(entity) ? union([where, [entity]]) : where,
  })),
  date: ofAnnotation<'date'>((date) => ({
    types: [date.type],
    ...(date.when === undefined && date.edtf !== undefined && date.type !== 'duration'
      ? { when: { edtf: date.edtf, basis: date.basis, confidence: date.confidence } }
      : {}),
  })),
  quantity: ofAnnotation<'quantity'>(({ unit, of }) => ({ types: known(unit, of) })),
  topic: ofAnnotation<'topic'>(({ about, topic }) => ({ about: union([about, [topic]]) })),
  quote: ofAnnotation<'quote'>((quote, records) => {
    const encounters = [...new Set(quote.encounters.map(({ encounter }) => encounter))];
    const met = encounters.flatMap((id) => records.encounter(id) ?? []);
    const places = quote.encounters.flatMap(({ encounter, relation }) =>
      relation === 'at' ? known(records.encounter(encounter)?.place) : [],
    );
    return {
      where: union([quote.where, places]),
      forms: [quote.form],
      types: [quote.sourceKind],
      encounters,
      formats: union(met.map(({ format }) => [format])),
      statuses: union(met.map(({ status }) => [status])),
    };
  }),
  'encounter-report': ofAnnotation<'encounter-report'>(
    ({ format, status, encounter, channel, about, sidelinesOf, event }) => ({
      about: union([about, known(sidelinesOf, event)]),
      formats: [format],
      statuses: [status],
      encounters: [encounter],
      types: [channel],
    }),
  ),
  document: (document, records) => {
    const annotations = records.document(document.id)?.annotations ?? [];
    const all = annotations.map((annotation) => propertiesOf(annotation.kind, annotation, records));
    return {
      ...nothing,
      id: document.id,
      kind: 'document',
      documents: [document.id],
      who: distinct(all.flatMap(({ who }) => who)),
      about: union(all.map(({ about }) => about)),
      where: union([known(document.dateline?.place), ...all.map(({ where }) => where)]),
      when: document.published ?? document.dateline?.when,
      forms: union(all.map(({ forms }) => forms)),
      formats: union(all.map(({ formats }) => formats)),
      statuses: union(all.map(({ statuses }) => statuses)),
      encounters: union(all.map(({ encounters }) => encounters)),
      rules: union(all.map(({ rules }) => rules)),
      span: { start: 0, end: document.text.length },
      text: () => [document.title, ...records.passages(document.id).map(({ text }) => text)].join('\n'),
    };
  },
  entity: ofEntity,
  encounter: (encounter, records) => {
    const reports = encounter.reports.flatMap((id) => records.annotation(id) ?? []);
    return {
      ...nothing,
      id: encounter.id,
      kind: 'encounter',
      documents: union(reports.map(({ document }) => [document])),
      who: encounter.participants,
      about: union([encounter.about, known(encounter.sidelinesOf, encounter.event)]),
      where: known(encounter.place),
      when: encounter.when,
      formats: [encounter.format],
      statuses: [encounter.status],
      encounters: [encounter.id],
      types: [encounter.channel],
      rules: union(reports.map(({ rule }) => [rule])),
      datedByDocument: false,
      weight: reports.length,
      text: () => [encounter.name, ...reports.map(({ text }) => text)].join('\n'),
    };
  },
  reprise: (reprise, records) => {
    const quotes = reprise.quotes
      .flatMap((id) => records.annotation(id) ?? [])
      .map((quote) => propertiesOf(quote.kind, quote, records));
    return {
      ...nothing,
      id: reprise.id,
      kind: 'reprise',
      documents: union(quotes.map(({ documents }) => documents)),
      who: distinct(quotes.flatMap(({ who }) => who)),
      about: union(quotes.map(({ about }) => about)),
      where: union(quotes.map(({ where }) => where)),
      when: quotes.find(({ when }) => when)?.when,
      forms: union(quotes.map(({ forms }) => forms)),
      formats: union(quotes.map(({ formats }) => formats)),
      statuses: union(quotes.map(({ statuses }) => statuses)),
      encounters: union(quotes.map(({ encounters }) => encounters)),
      rules: union(quotes.map(({ rules }) => rules)),
      weight: quotes.length,
      text: () => reprise.text,
    };
  },
};

/** The properties of a record of a kind. */
export function propertiesOf<K extends RecordKind>(
  kind: K,
  record: RecordOf<K> | Annotation,
  records: Records,
): Properties {
  return (table[kind] as (record: RecordOf<K> | Annotation, records: Records) => Properties)(record, records);
}

function distinct(who: readonly Who[]): Who[] {
  const seen = new Map<string, Who>();
  for (const one of who) {
    const key = `${one.role} ${one.entity ?? one.name}`;
    if (!seen.has(key)) seen.set(key, one);
  }
  return [...seen.values()];
}
