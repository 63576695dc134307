import { beforeAll, describe, expect, it } from 'vitest';
import { loadTagger } from '../src/pipeline/tagger/load-tagger.ts';
import type { Corpus } from '../src/schema/corpus.ts';
import type { AnnotationKind, AnnotationOf } from '../src/schema/kinds.ts';
import { seedCorpus } from './seed-corpus.ts';
import { seedTexts } from './seed-texts.ts';

const [blinken, lavrov, price, psaki, lai] = [
  'antony-blinken',
  'sergey-lavrov',
  'ned-price',
  'jen-psaki',
  'lai-ching-te',
].map((slug) => `person/${slug}`);

/** The stretches between double marks of each article, in order, and who said them as a reader would say. */
const SPEAKERS: Record<string, (string | undefined)[]> = {
  '000': [blinken, blinken, blinken, blinken, blinken, lai, blinken],
  '001': [
    blinken,
    blinken,
    blinken,
    blinken,
    blinken,
    blinken,
    blinken,
    lavrov,
    lavrov,
    lavrov,
    lavrov,
    blinken,
    price,
    price,
    lavrov,
  ],
  '002': [blinken, blinken, blinken, blinken, blinken, blinken, lavrov, undefined, psaki, psaki],
  '003': [lavrov, lavrov, blinken],
};

describe.each([
  { how: 'by rules alone', load: async () => undefined },
  { how: 'with the tagger', load: loadTagger },
])('the seeds, read $how', ({ load }) => {
  let corpus: Corpus;
  beforeAll(async () => {
    corpus = await seedCorpus(await load());
  });
  const of = <K extends AnnotationKind>(seed: string, kind: K): AnnotationOf<K>[] =>
    corpus.documents
      .find(({ document }) => document.id.startsWith(seed))!
      .annotations.filter((annotation): annotation is AnnotationOf<K> => annotation.kind === kind);

  describe('the 35 marked quotations', () => {
    const rows = Object.entries(SPEAKERS).flatMap(([seed, speakers]) => {
      const text = [...seedTexts].find(([id]) => id.startsWith(seed))![1];
      const stretches = [...text.matchAll(/"[^"]+"|“[^”]+”/g)];
      return stretches.map((match, index) => ({
        seed,
        words: match[0].slice(0, 40),
        start: match.index,
        end: match.index + match[0].length,
        speaker: speakers[index],
        of: speakers.length,
        found: stretches.length,
      }));
    });

    it('are 35', () => {
      expect(rows).toHaveLength(35);
      for (const row of rows) expect(row.found).toBe(row.of);
    });

    it.each(rows)('$seed $words', ({ seed, start, end, speaker }) => {
      const quotes = of(seed, 'quote').filter(({ marks }) =>
        marks.some((mark) => mark.start === start && mark.end === end),
      );
      expect(quotes.length, 'a quote has these marks').toBeGreaterThan(0);
      // The innermost quote is the one whose words these are.
      const quote = quotes.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0]!;
      const speakers = quote.who.filter(({ role }) => role === 'speaker').map(({ entity }) => entity);
      expect(quote.form === 'scare' ? [] : speakers).toEqual(speaker ? [speaker] : []);
    });
  });

  describe('people', () => {
    const people = () => corpus.entities.filter(({ type }) => type === 'person');
    const documentsOf = (id: string) =>
      corpus.documents.filter(({ annotations }) => annotations.some((a) => a.kind === 'mention' && a.entity === id))
        .length;

    it('are one Antony Blinken in all five articles, one Sergey Lavrov in four', () => {
      expect(
        people()
          .filter(({ id }) => id.includes('blinken'))
          .map(({ id }) => id),
      ).toEqual([blinken]);
      expect(
        people()
          .filter(({ id }) => id.includes('lavrov'))
          .map(({ id }) => id),
      ).toEqual([lavrov]);
      expect(documentsOf(blinken!)).toBe(5);
      expect(documentsOf(lavrov!)).toBe(4);
    });

    it('are one Raab for Rab and Raab, one Navalny for Navalni and Navalny', () => {
      const raab = people().filter(({ id }) => /raa?b/.test(id));
      expect(raab.map(({ id }) => id)).toEqual(['person/dominic-raab']);
      expect(raab[0]!.aliases.map(({ text }) => text)).toEqual(expect.arrayContaining(['Dominic Rab', 'Rab', 'Raab']));
      expect(
        people()
          .filter(({ id }) => id.includes('naval'))
          .map(({ id }) => id),
      ).toEqual(['person/alexei-navalny']);
    });

    it('are nobody who is named in unrelated teasers alone', () => {
      for (const name of ['meloni', 'daisy', 'drew', 'jasbir', 'kahoot'])
        expect(people().filter(({ id }) => id.includes(name))).toEqual([]);
    });
  });

  it('site furniture and teasers are boilerplate', () => {
    const lines = [
      'Leave a review',
      'Politics',
      'Follow us on social networks',
      'News Line',
      'More',
      'Autumn Holidays',
      'Rome — Italy',
      'Show your support',
      'Jasbir Singh',
      'Comments',
      'Daisy Drew viral',
      'Dubai, a city',
      'Prostitution in',
    ];
    for (const seed of ['000', '003']) {
      const text = [...seedTexts].find(([id]) => id.startsWith(seed))![1];
      const kept = of(seed, 'section')
        .filter(({ role }) => role !== 'boilerplate')
        .map(({ span }) => text.slice(span.start, span.end));
      for (const line of lines) expect(kept.filter((block) => block.startsWith(line))).toEqual([]);
    }
  });

  describe('the five Blinken encounters', () => {
    const encounter = (when: string, who: string) =>
      corpus.encounters.filter(
        ({ when: date, participants }) =>
          date?.edtf.startsWith(when) &&
          participants.some(({ entity }) => entity === blinken) &&
          participants.some(({ entity }) => entity === who),
      );

    it.each([
      ['Reykjavik', '2021-05-19', lavrov!, 'place/(iceland|reykjavik)'],
      ['London', '2021-05-03', 'person/dominic-raab', 'place/london'],
      ['Rome', '2021-10', lavrov!, 'place/(italy|rome)'],
      ['Geneva', '2022-01-21', lavrov!, 'place/geneva'],
      ['Vientiane', '2024-10-11', lavrov!, 'place/(laos|vientiane)'],
    ])('%s %s', (_, when, other, place) => {
      const found = encounter(when, other);
      expect(found).toHaveLength(1);
      expect(found[0]!.place).toMatch(new RegExp(`^${place}$`));
      expect(found[0]!.status).toBe('held');
    });

    it('the Geneva meeting has its id', () => {
      expect(corpus.encounters.map(({ id }) => id)).toContain('2022-01-21-bilateral-blinken-lavrov');
    });

    it('the summit in Laos is told of by 000 and 003, and they did not interact', () => {
      const [laos] = encounter('2024-10-11', lavrov!);
      expect([...new Set(laos!.reports.map((id) => id.slice(0, 3)))].sort()).toEqual(['000', '003']);
      expect(laos!.contact).toBe('present');
    });

    it('the Geneva meeting took 90 minutes, the one in Rome was on the sidelines of the G20', () => {
      expect(encounter('2022-01-21', lavrov!)[0]!.duration).toBe('PT90M');
      expect(encounter('2021-10', lavrov!)[0]!.sidelinesOf).toMatch(/^event\/g20/);
    });
  });

  describe('dates', () => {
    it('of 001: 19, 20 and 21 May 2021, each where it belongs', () => {
      const { document } = corpus.documents.find(({ document: { id } }) => id.startsWith('001'))!;
      expect(document.published?.edtf).toBe('2021-05-21');
      expect(document.dateline).toMatchObject({ when: { edtf: '2021-05-20' } });
      const dates = of('001', 'date').map(({ text, edtf }) => [text, edtf]);
      expect(dates).toContainEqual(['May 20', '2021-05-20']);
      expect(dates.filter(([text]) => text === 'Wednesday').map(([, edtf]) => edtf)).toEqual([
        '2021-05-19',
        '2021-05-19',
      ]);
    });

    it('of 000: Friday is the day of the summit the text names', () => {
      expect(of('000', 'date').find(({ text }) => text === 'Friday')).toMatchObject({
        edtf: '2024-10-11',
        basis: 'event',
      });
    });

    it('of 002: Friday is the curated day, the weekdays and months around it follow', () => {
      const dates = of('002', 'date').map(({ text, edtf }) => [text, edtf]);
      expect(dates).toContainEqual(['Friday', '2022-01-21']);
      expect(dates).toContainEqual(['Sunday', '2022-01-23']);
      expect(dates.find(([text]) => text!.startsWith('late December'))?.[1]).toMatch(/^2021-12/);
    });

    it('of 004: Monday, Tuesday and Wednesday are days of the ministers’ meeting', () => {
      const dates = of('004', 'date').map(({ text, edtf }) => [text, edtf]);
      expect(dates).toContainEqual(['Monday', '2021-05-03']);
      expect(dates).toContainEqual(['Tuesday', '2021-05-04']);
    });
  });
});
