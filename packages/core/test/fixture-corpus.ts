import { corpusHash } from '../src/corpus/hash.ts';
import type { AnnotatedDocument } from '../src/schema/annotated-document.ts';
import type { Corpus } from '../src/schema/corpus.ts';
import type { AnnotationKind } from '../src/schema/kinds.ts';
import { annotator, document, encounter, entity, when } from './by-hand.ts';

/*
 * A small corpus made by hand, of people who do not exist: what every store must answer is known by reading it.
 */

export const talks = '2020-03-02-bilateral-berg-novak';
export const forum = 'undated-summit-novak';

const berg = { name: 'Anna Berg', entity: 'person/anna-berg' };
const novak = { name: 'Jan Novak', entity: 'person/jan-novak' };
const lena = { name: 'Lena Berg', entity: 'person/lena-berg' };

function alpha(): AnnotatedDocument {
  const text = [
    'Ministers meet in Oslo',
    'Anna Berg met Jan Novak in Oslo on Monday. “We agreed on arms control,” Berg told reporters.',
    'Novak called the talks “useful”, the Northern Wire reported. A source said that fish was not discussed.',
    'Subscribe for more arms control and whaling news',
  ].join('\n\n');
  const { add, span, done } = annotator('alpha', text);
  const [headline, first, second, tail] = text.split('\n\n') as [string, string, string, string];
  add('section', { at: headline, role: 'headline' });
  add('section', { at: first, role: 'paragraph' });
  add('section', { at: second, role: 'paragraph' });
  add('section', { at: tail, role: 'boilerplate', reason: 'asks to subscribe' });
  for (const sentence of [
    'Anna Berg met Jan Novak in Oslo on Monday.',
    '“We agreed on arms control,” Berg told reporters.',
  ])
    add('sentence', { at: sentence });
  for (const sentence of [
    'Novak called the talks “useful”, the Northern Wire reported.',
    'A source said that fish was not discussed.',
  ])
    add('sentence', { at: sentence });
  add('mention', { at: 'Anna Berg', entity: berg.entity, form: 'name' });
  add('mention', { at: 'Jan Novak', entity: novak.entity, form: 'name' });
  add('mention', { at: 'Oslo', entity: 'place/oslo', form: 'name' });
  add('date', { at: 'Monday', type: 'date', edtf: '2020-03-02', basis: 'relative', anchor: '2020-03-03' });
  add('topic', { at: 'arms control', topic: 'topic/arms-control' });
  add('quote', {
    at: '“We agreed on arms control,” Berg told reporters',
    form: 'direct',
    marked: true,
    content: [span('“We agreed on arms control,”')],
    marks: [span('“We agreed on arms control,”')],
    cue: span('told'),
    source: span('Berg', text.indexOf(',” ')),
    sourceKind: 'named',
    who: [
      { role: 'speaker', ...berg },
      { role: 'addressee', name: 'reporters' },
    ],
    when: when('2020-03-02', 'relative'),
    about: ['topic/arms-control'],
    encounters: [{ encounter: talks, relation: 'at' }],
  });
  add('quote', {
    at: 'Novak called the talks “useful”, the Northern Wire reported',
    form: 'mixed',
    marked: true,
    content: [span('the talks “useful”')],
    marks: [span('“useful”')],
    sourceKind: 'named',
    who: [
      { role: 'speaker', ...novak },
      { role: 'relayer', name: 'the Northern Wire', entity: 'organization/northern-wire' },
    ],
    encounters: [{ encounter: talks, relation: 'about' }],
  });
  add('quote', {
    at: 'A source said that fish was not discussed',
    form: 'indirect',
    marked: false,
    content: [span('that fish was not discussed')],
    marks: [],
    sourceKind: 'anonymous',
    who: [{ role: 'speaker', name: 'a source' }],
    about: ['topic/fisheries'],
    encounters: [{ encounter: talks, relation: 'about' }],
  });
  add('encounter-report', {
    at: 'Anna Berg met Jan Novak in Oslo on Monday',
    format: 'bilateral',
    channel: 'in-person',
    contact: 'direct',
    status: 'held',
    encounter: talks,
    who: [
      { role: 'participant', ...berg },
      { role: 'participant', ...novak },
    ],
    when: when('2020-03-02', 'relative'),
    where: ['place/oslo'],
  });
  return {
    document: document('alpha', text, {
      source: { publisher: 'The Harbour Post', author: 'P. Quill', rights: 'made up' },
      published: when('2020-03-03'),
    }),
    annotations: done(),
    entities: [],
  };
}

function beta(): AnnotatedDocument {
  const text = [
    'A summit is planned',
    'Novak said the next summit may take place in Prague. “We agreed on arms control and on fish,” he told Anna Berg.',
  ].join('\n\n');
  const { add, span, done } = annotator('beta', text);
  add('section', { at: 'A summit is planned', role: 'headline' });
  add('section', { at: text.slice(text.indexOf('Novak')), role: 'paragraph' });
  add('mention', { at: 'Novak', entity: novak.entity, form: 'name' });
  add('mention', { at: 'Prague', entity: 'place/prague', form: 'name' });
  add('quote', {
    at: 'Novak said the next summit may take place in Prague',
    form: 'indirect',
    marked: false,
    content: [span('the next summit may take place in Prague')],
    marks: [],
    sourceKind: 'named',
    who: [{ role: 'speaker', ...novak }],
    where: ['place/prague'],
    encounters: [{ encounter: forum, relation: 'about' }],
  });
  add('quote', {
    at: '“We agreed on arms control and on fish,” he told Anna Berg',
    form: 'direct',
    marked: true,
    content: [span('“We agreed on arms control and on fish,”')],
    marks: [span('“We agreed on arms control and on fish,”')],
    sourceKind: 'named',
    who: [
      { role: 'speaker', ...novak },
      { role: 'addressee', ...berg },
    ],
    about: ['topic/arms-control', 'topic/fisheries'],
    encounters: [{ encounter: talks, relation: 'at' }],
  });
  add('encounter-report', {
    at: 'the next summit may take place in Prague',
    format: 'summit',
    channel: 'in-person',
    contact: 'direct',
    status: 'planned',
    encounter: forum,
    who: [{ role: 'participant', ...novak }],
    where: ['place/prague'],
  });
  return {
    document: document('beta', text, {
      language: 'en-GB',
      source: { publisher: 'Northern Wire', agency: 'Northern Wire', rights: 'made up' },
      published: when('2020-04'),
    }),
    annotations: done(),
    entities: [],
  };
}

/** No date, no publisher, another language, no section. */
const gamma = (): AnnotatedDocument => ({
  document: document('gamma', 'Rien de nouveau\n\nLa Norvège attend.', { language: 'fr' }),
  annotations: [
    {
      kind: 'mention',
      id: 'gamma.mention.20-27',
      document: 'gamma',
      span: { start: 20, end: 27 },
      text: 'Norvège',
      rule: 'by-hand-mention',
      confidence: 0.5,
      who: [],
      where: [],
      about: [],
      entity: 'place/norway',
      form: 'name',
    },
  ],
  entities: [],
});

/** How many quotations the document `delta` holds: more than a page. */
export const MANY = 130;

function delta(): AnnotatedDocument {
  const lines = Array.from({ length: MANY }, (_, index) => `Berg said: “Point ${index + 1}.”`);
  const text = ['A list of points', ...lines].join('\n\n');
  const { add, span, done } = annotator('delta', text);
  for (const line of lines)
    add('quote', {
      at: line,
      form: 'direct',
      marked: true,
      content: [span(line.slice(line.indexOf('“')))],
      marks: [span(line.slice(line.indexOf('“')))],
      sourceKind: 'named',
      who: [{ role: 'speaker', ...lena }],
      encounters: [],
    });
  return { document: document('delta', text, { published: when('2019-21') }), annotations: done(), entities: [] };
}

/** The corpus made by hand. */
export function fixtureCorpus(): Corpus {
  const documents = [alpha(), beta(), gamma(), delta()];
  const ids = (kind: AnnotationKind): string[] =>
    documents.flatMap(({ annotations }) => annotations.filter((one) => one.kind === kind).map(({ id }) => id));
  const [toldByAlpha, toldByBeta] = ids('encounter-report') as [string, string];
  const quotes = documents.flatMap(({ annotations }) => annotations.filter(({ kind }) => kind === 'quote'));
  const same = quotes.filter(({ text }) => text.includes('We agreed on arms control')).map(({ id }) => id);
  const corpus: Omit<Corpus, 'sha256'> = {
    name: 'Fixture',
    version: '1',
    lexicons: '0'.repeat(64),
    text: 'full',
    documents,
    entities: [
      entity('event/oslo-forum-2020', 'Oslo Forum', { start: '2020-06-01', end: '2020-06-03', place: 'place/oslo' }),
      entity('organization/northern-wire', 'Northern Wire', { counts: { relayer: 1 } }),
      entity('person/anna-berg', 'Anna Berg', {
        aliases: [{ text: 'Berg', reason: 'surname' }],
        offices: [{ title: 'Foreign Minister', country: 'NO', from: '2018' }],
        counts: { mention: 3, speaker: 1, addressee: 1 },
      }),
      entity('person/jan-novak', 'Jan Novák', {
        aliases: [{ text: 'Novak', reason: 'surname' }],
        offices: [
          { title: 'Ambassador', organization: 'organization/nato', to: '2019' },
          { title: 'Foreign Minister', country: 'CZ', from: '2020-01' },
        ],
        counts: { mention: 2, speaker: 3 },
      }),
      entity('person/lena-berg', 'Lena Berg', {
        aliases: [{ text: 'Berg', reason: 'surname' }],
        counts: { speaker: MANY },
      }),
      entity('place/norway', 'Norway', {
        country: 'NO',
        aliases: [{ text: 'Oslo', reason: 'metonym' }],
        counts: { mention: 1 },
      }),
      entity('place/oslo', 'Oslo', { country: 'NO', counts: { mention: 1 } }),
      entity('place/prague', 'Prague', { country: 'CZ', counts: { mention: 1 } }),
    ],
    encounters: [
      encounter(talks, 'Anna Berg and Jan Novák in Oslo', {
        participants: [
          { role: 'participant', ...berg },
          { role: 'participant', ...novak },
        ],
        place: 'place/oslo',
        when: when('2020-03-02', 'relative'),
        about: ['topic/arms-control'],
        reports: [toldByAlpha],
      }),
      encounter(forum, 'Summit in Prague', {
        format: 'summit',
        status: 'planned',
        participants: [{ role: 'participant', ...novak }],
        place: 'place/prague',
        reports: [toldByBeta],
      }),
    ],
    reprises: [{ id: 'reprise-1', text: 'We agreed on arms control', quotes: same }],
  };
  return { ...corpus, sha256: corpusHash(corpus) };
}
