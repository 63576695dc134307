import type { AnnotatedDocument, Annotation, Corpus, Encounter, Entity, Quote, Who } from '@readout/core';

/** A corpus put together by hand, so that what is printed can be told without the parser. */

const person = (id: string, name: string, title: string, country: string): Entity => ({
  id: `person/${id}`,
  type: 'person',
  name,
  aliases: [
    { text: name, reason: 'name' },
    { text: name.split(' ').at(-1)!, reason: 'surname' },
  ],
  offices: [{ title, country, from: '2021-01-26' }],
  country,
  counts: { mention: 4, speaker: 3, participant: 1 },
});

const place = (id: string, name: string, country: string): Entity => ({
  id: `place/${id}`,
  type: 'place',
  name,
  aliases: [],
  offices: [],
  country,
  counts: { mention: 2 },
});

const entities: Entity[] = [
  person('mara-lind', 'Mara Lind', 'Minister for Foreign Affairs', 'SE'),
  person('tomas-okello', 'Tomas Okello', 'Minister of Foreign Affairs', 'KE'),
  person('wang-yi', '王毅', 'Minister of Foreign Affairs', 'CN'),
  place('sweden', 'Sweden', 'SE'),
  place('kenya', 'Kenya', 'KE'),
  place('oslo', 'Oslo', 'NO'),
];

const MEETING = '2023-03-14-bilateral-lind-okello';

class Builder {
  readonly annotations: Annotation[] = [];
  readonly id: string;
  readonly text: string;
  constructor(id: string, text: string) {
    this.id = id;
    this.text = text;
  }
  span(words: string) {
    const start = this.text.indexOf(words);
    if (start < 0) throw new Error(`not in the text: ${words}`);
    return { start, end: start + words.length };
  }
  fields(kind: string, words: string) {
    const span = this.span(words);
    const id = `${this.id}.${kind}.${span.start}-${span.end}`;
    return {
      id,
      document: this.id,
      span,
      text: words,
      rule: 'by-hand',
      confidence: 0.9,
      who: [] as Who[],
      where: [],
      about: [] as string[],
    };
  }
  mention(words: string, entity: string): this {
    this.annotations.push({ kind: 'mention', ...this.fields('mention', words), entity, form: 'name' });
    return this;
  }
  section(words: string, role: 'headline' | 'paragraph' | 'boilerplate'): this {
    this.annotations.push({ kind: 'section', ...this.fields('section', words), text: '', role });
    return this;
  }
  quote(words: string, contents: string[], form: Quote['form'], who: Who[], relation: 'at' | 'about'): this {
    const content = contents.map((one) => this.span(one));
    this.annotations.push({
      kind: 'quote',
      ...this.fields('quote', words),
      who,
      when: { edtf: '2023-03-14', basis: 'relative', confidence: 0.8 },
      about: ['topic/arms-control'],
      form,
      marked: form !== 'indirect',
      content,
      marks: form === 'indirect' ? [] : content,
      verb: 'say',
      sourceKind: 'named',
      encounters: [{ encounter: MEETING, relation }],
    });
    return this;
  }
  report(words: string, who: Who[]): this {
    this.annotations.push({
      kind: 'encounter-report',
      ...this.fields('encounter-report', words),
      who,
      format: 'bilateral',
      channel: 'in-person',
      contact: 'direct',
      status: 'held',
      encounter: MEETING,
    });
    return this;
  }
  date(words: string, edtf: string): this {
    this.annotations.push({
      kind: 'date',
      ...this.fields('date', words),
      type: 'date',
      edtf,
      basis: 'relative',
      anchor: '2023-03-15',
    });
    return this;
  }
  build(title: string, publisher: string): AnnotatedDocument {
    const { id, text, annotations } = this;
    return {
      document: {
        id,
        title,
        text,
        sha256: '0'.repeat(64),
        language: 'en',
        source: { publisher, rights: 'unknown' },
        published: { edtf: '2023-03-15', basis: 'explicit', confidence: 1 },
        quality: { machineTranslated: 0, reasons: [] },
      },
      annotations: annotations.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end),
      entities: [],
    };
  }
}

const lind: Who = { role: 'speaker', name: 'Mara Lind', entity: 'person/mara-lind' };
const okello: Who = { role: 'speaker', name: 'Tomas Okello', entity: 'person/tomas-okello' };

/** `poison` is put wherever a text from outside can stand. */
export function corpus(poison = ''): Corpus {
  const first = new Builder(
    `2023-03-15-herald${poison}`,
    [
      `Two ministers meet in Oslo${poison}`,
      `Mara Lind met Tomas Okello in Oslo on Tuesday${poison}.`,
      `“We are ready to talk about verification${poison}, and we have been ready for a long time,” Lind said. “It is late.”`,
      'Okello said that his country would wait.',
      `Subscribe to our newsletter${poison}`,
    ].join('\r\n\r\n'),
  );
  first
    .section(`Two ministers meet in Oslo${poison}`, 'headline')
    .section(`Subscribe to our newsletter${poison}`, 'boilerplate')
    .mention('Mara Lind', 'person/mara-lind')
    .mention('Tomas Okello', 'person/tomas-okello')
    .date('Tuesday', '2023-03-14')
    .report(`Mara Lind met Tomas Okello in Oslo on Tuesday${poison}.`, [
      { ...lind, role: 'participant' },
      { ...okello, role: 'participant' },
    ])
    .quote(
      `“We are ready to talk about verification${poison}, and we have been ready for a long time,” Lind said. “It is late.”`,
      [`“We are ready to talk about verification${poison}, and we have been ready for a long time,”`, '“It is late.”'],
      'direct',
      [lind, { role: 'addressee', name: `reporters${poison}` }, { role: 'relayer', name: 'the Herald' }],
      'at',
    )
    .quote('Okello said that his country would wait', ['that his country would wait'], 'indirect', [okello], 'about');
  const second = new Builder(
    '2023-03-16-observer',
    '王毅 said that the meeting was useful.\n\n“Nobody here has lost patience,” Okello said.',
  )
    .mention('王毅', 'person/wang-yi')
    .quote(
      '王毅 said that the meeting was useful',
      ['that the meeting was useful'],
      'indirect',
      [{ role: 'speaker', name: '王毅', entity: 'person/wang-yi' }],
      'about',
    )
    .quote(
      '“Nobody here has lost patience,” Okello said',
      ['“Nobody here has lost patience,”'],
      'direct',
      [okello],
      'at',
    );
  const documents = [
    first.build(`Two ministers meet in Oslo${poison}`, `The Herald${poison}`),
    second.build('A useful meeting, says 王毅', 'Observer'),
  ];
  const encounter: Encounter = {
    id: MEETING,
    name: `Lind and Okello in Oslo${poison}`,
    format: 'bilateral',
    channel: 'in-person',
    contact: 'direct',
    status: 'held',
    duration: 'PT90M',
    participants: [
      { ...lind, role: 'participant' },
      { ...okello, role: 'participant' },
    ],
    place: 'place/oslo',
    when: { edtf: '2023-03-14', basis: 'relative', confidence: 0.9, anchor: '2023-03-15' },
    about: ['topic/arms-control'],
    reports: documents
      .flatMap(({ annotations }) => annotations)
      .filter(({ kind }) => kind === 'encounter-report')
      .map(({ id }) => id),
    conflicts: [{ field: 'duration', values: [{ value: `PT90M${poison}`, reports: [] }] }],
  };
  return {
    name: `by hand${poison}`,
    version: '1.0.0',
    sha256: '0'.repeat(64),
    lexicons: '0'.repeat(64),
    text: 'full',
    documents,
    entities: entities.map((entity) => ({ ...entity, name: `${entity.name}${poison}` })),
    encounters: [encounter],
    reprises: [],
  };
}
