import type { Annotation, EntityNames, Quote } from '@readout/core';
import { blank } from '../layout/fit.ts';
import { join, type Line, line, type Part, piece } from '../layout/line.ts';
import { wrap } from '../layout/wrap.ts';
import { circumstances, statusOf } from './encounter.ts';
import { confidenceOf, type Fact, facts, factsInARow } from './facts.ts';
import { readable } from './when.ts';
import { whenFacts } from './when-facts.ts';
import { named, styleOf, whoName, withRole } from './who.ts';

/** What annotations refer to, as far as it is known here. */
export interface Known {
  entities: EntityNames;
  /** Names of encounters, by id. */
  encounters: ReadonlyMap<string, string>;
}

const TITLES: Record<Annotation['kind'], string> = {
  section: 'Section',
  sentence: 'Sentence',
  mention: 'Name',
  date: 'Date',
  quantity: 'Quantity',
  topic: 'Topic',
  quote: 'Quotation',
  'encounter-report': 'Encounter told',
};

/** The record of an annotation: who, when, where, about what, and how that is known. */
export const annotationFacts = (one: Annotation, known: Known, columns: number): Line[] => [
  ...wrap(titleOf(one), columns),
  blank,
  ...facts([...own(one, known), ...everyones(one, known)], columns),
];

/** The same in a few rows. */
export const annotationInShort = (one: Annotation, known: Known, columns: number): Line[] =>
  factsInARow([['', titleOf(one)], ...own(one, known), ...everyones(one, known)], columns);

function titleOf(one: Annotation): Line {
  const title = one.kind === 'mention' ? TITLE_OF[one.entity.split('/')[0] ?? ''] : TITLES[one.kind];
  const form = one.kind === 'quote' || one.kind === 'mention' ? one.form : one.kind === 'date' ? one.type : '';
  return line(piece(title ?? 'Name', 'heading'), form && piece(` · ${form}`, 'quiet'));
}

const TITLE_OF: Record<string, string> = {
  person: 'Person',
  organization: 'Organization',
  place: 'Place',
  event: 'Event',
};

/** What only annotations of its kind have. */
function own(one: Annotation, known: Known): Fact[] {
  switch (one.kind) {
    case 'quote':
      return quoted(one, known);
    case 'mention':
      return [
        ['is', named(one.entity, known.entities)],
        ['id', piece(one.entity, 'id')],
      ];
    case 'date':
      return [
        [
          'means',
          one.edtf
            ? piece(one.type === 'duration' || one.type === 'set' ? one.edtf : readable(one.edtf), 'date')
            : 'cannot be told',
        ],
        ['basis', one.basis],
        ['anchor', one.anchor],
      ];
    case 'quantity':
      return [
        ['value', `${one.bound ?? ''}${one.value}`],
        ['unit', one.unit],
        ['of', one.of],
      ];
    case 'topic':
      return [['topic', named(one.topic, known.entities)]];
    case 'encounter-report':
      return [
        ['encounter', known.encounters.get(one.encounter) ?? one.encounter],
        ['status', statusOf(one.status)],
        ['how', circumstances({ ...one, name: '', participants: [], reports: [], conflicts: [] }, known.entities)],
        ...rolesOf(one, known, ['host', 'participant', 'attendee', 'interviewer', 'source']),
      ];
    case 'section':
      return [
        ['role', one.role],
        ['because', one.reason],
      ];
    case 'sentence':
      return [];
  }
}

function quoted(quote: Quote, known: Known): Fact[] {
  const cue = quote.cue && cut(quote, quote.cue);
  const source = quote.source && cut(quote, quote.source);
  const nobody = quote.form === 'scare' ? 'nobody’s words' : 'nobody named';
  return [
    ...(withRole(quote.who, 'speaker').length > 0
      ? rolesOf(quote, known, ['speaker'])
      : [['speaker', piece(nobody, 'quiet')] as const]),
    ['cue', cue && line(piece(cue, 'quote'), quote.verb && quote.verb !== cue && piece(` (${quote.verb})`, 'quiet'))],
    ['source', source && line(piece(source, 'quote'), piece(` (${quote.sourceKind})`, 'quiet'))],
    ...rolesOf(quote, known, ['relayer', 'addressee']),
    ...quote.encounters.map(
      ({ encounter, relation }): Fact => [
        relation === 'at' ? 'said at' : 'said about',
        piece(known.encounters.get(encounter) ?? encounter, 'event'),
      ],
    ),
    ['medium', quote.medium?.replaceAll('-', ' ')],
    ['inside', quote.within && 'another quotation'],
  ];
}

/** The words of a part of a quotation. */
const cut = ({ text, span }: Quote, part: { start: number; end: number }): string =>
  text.slice(part.start - span.start, part.end - span.start);

const ROLE_NAMES: Partial<Record<string, string>> = { relayer: 'relayed by', addressee: 'said to' };

function rolesOf(one: Annotation, { entities }: Known, roles: readonly Annotation['who'][number]['role'][]): Fact[] {
  return roles.flatMap((role) =>
    withRole(one.who, role).map((who, index): Fact => {
      const shown = whoName(who, entities);
      const other = shown.text === who.name ? undefined : piece(` “${who.name}”`, 'quiet');
      return [index === 0 ? (ROLE_NAMES[role] ?? role) : '', line(shown, other)];
    }),
  );
}

/** What every annotation has. */
function everyones(one: Annotation, { entities }: Known): Fact[] {
  const list = (ids: readonly string[]): Part =>
    join(
      ids.map((id) => piece(named(id, entities).text.replaceAll('-', ' '), styleOf(id))),
      ', ',
    );
  return [
    ['when', one.when && whenFacts(one.when)],
    ['where', list(one.where)],
    ['about', list(one.about.filter((id) => one.kind !== 'mention' || id !== one.entity))],
    ['rule', line(piece(one.rule), one.kind === 'quote' && one.sieve ? piece(`, sieve ${one.sieve}`) : undefined)],
    ['confidence', confidenceOf(one.confidence)],
  ];
}
