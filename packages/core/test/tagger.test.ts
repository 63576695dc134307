import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from '../src/pipeline/parse.ts';
import { loadTagger } from '../src/pipeline/tagger/load-tagger.ts';
import type { Tagger } from '../src/pipeline/tagger/tagger.ts';
import type { AnnotationKind, AnnotationOf } from '../src/schema/kinds.ts';
import { seedTexts } from './seed-texts.ts';
import { spanFaults } from './span-invariant.ts';

let tagger: Tagger;
beforeAll(async () => {
  tagger = await loadTagger();
});
const read = <K extends AnnotationKind>(text: string, kind: K, models = tagger): AnnotationOf<K>[] =>
  parse({ id: 'test', text }, { tagger: models }).annotations.filter(
    (one): one is AnnotationOf<K> => one.kind === kind,
  );

describe('who said what, without marks', () => {
  const rows: [text: string, lines: string[]][] = [
    [
      'The government is considering plans to close the border, officials familiar with the talks said on Monday.',
      ['officials familiar with the talks <said> The government is considering plans to close the border'],
    ],
    ['Voters fear that prices will rise again.', ['Voters <fear> that prices will rise again']],
    [
      'Critics have been quick to point out that the plan costs more.',
      ['Critics <have been quick to point out> that the plan costs more'],
    ],
    ['Farmers are worried that the harvest will fail.', ['Farmers <are worried> that the harvest will fail']],
    [
      'The drivers were divided over whether to accept the offer.',
      ['The drivers <were divided over> whether to accept the offer'],
    ],
    ['The river rose two metres on Monday.', []],
    ['She left the building by the back door and drove home.', []],
  ];
  it.each(rows)('%s', (text, lines) => {
    const found = read(text, 'quote').map(({ source, cue, content }) => {
      const show = (span: { start: number; end: number } | undefined) =>
        span ? text.slice(span.start, span.end) : '-';
      return `${show(source)} <${show(cue)}> ${content.map(show).join(' … ')}`;
    });
    expect(found).toEqual(lines);
  });
});

describe('rules beside it', () => {
  const speakers: [text: string, quote: string, speaker: string][] = [
    // headlines are not in what it has learned from
    ["Blinken Attends Summit in Laos, Says Heard 'Nothing New' From Lavrov", 'Nothing New', 'person/antony-blinken'],
    ['Beijing on Friday denounced remarks by Lai, "an act of folly" as it said.', 'an act of folly', 'place/china'],
  ];
  it('whom somebody meets is not who says what they meet for', () => {
    const text = 'Blinken met his Russian counterpart Sergey Lavrov in Geneva to discuss the proposal in detail.';
    for (const { content, who } of read(text, 'quote'))
      if (content.some(({ start, end }) => text.slice(start, end).includes('the proposal')))
        expect(who.map(({ entity }) => entity)).not.toContain('person/sergey-lavrov');
  });

  it('what follows a colon goes on through its paragraph', () => {
    const text =
      'Karol Venn said: We must rebuild the dam before winter. I hope, with time and effort, that it will hold.';
    const said = read(text, 'quote').map(({ content }) => content.map(({ start, end }) => text.slice(start, end)));
    expect(said).toContainEqual([text.slice(text.indexOf('We'))]);
  });

  it.each(speakers)('%s', (text, words, speaker) => {
    const quote = read(text, 'quote').find(({ content }) =>
      content.some(({ start, end }) => text.slice(start, end).includes(words)),
    );
    expect(quote?.who[0]?.entity).toBe(speaker);
  });
});

describe('names', () => {
  const rows: [text: string, names: string[]][] = [
    [
      'Talks with Vodnik Energo collapsed, Bratislav Kostandic said in Zrenjanin.',
      ['person Bratislav Kostandic', 'place Zrenjanin'],
    ],
    [
      'The envoys, Nasser al-Rubayyi and Kwon Jae-hyun, flew home.',
      ['person Nasser al-Rubayyi', 'person Kwon Jae-hyun'],
    ],
    ['Tuğrul Yıldıran, the ministry’s spokesman, resigned.', ['person Tuğrul Yıldıran']],
    ['Police in Guangyuan arrested Liang Zhihao on Friday.', ['place Guangyuan', 'person Liang Zhihao']],
    ['The chairman thanked Jaroslava Hrdličková for her help.', ['person Jaroslava Hrdličková']],
    ['Markets fell for a third day as traders waited for the figures.', []],
    ['Blinken Attends Security Talks In Asia', ['person Blinken', 'place Asia']],
  ];
  it.each(rows)('%s', (text, names) => {
    const found = read(text, 'mention')
      .filter(({ form }) => form === 'name')
      .map((one) => `${one.entity.split('/')[0]} ${one.text}`);
    expect(found).toEqual(expect.arrayContaining(names));
    if (names.length === 0) expect(found).toEqual([]);
  });

  const kept: [text: string, ...entities: string[]][] = [
    ['The lawmakers went to the White House on Friday.', 'organization/white-house'],
    ['Rebels hid in the Zagrel mountains for a year.', 'place/zagrel'],
    [
      'Abboud Qanbeel was named commander. Qanbeel was a captain in the navy. In 1991 Qanbeel left it.',
      'person/abboud-qanbeel',
    ],
    [
      'Shares of Velinska SpA rose. Velinska said it would open a mill.',
      'organization/velinska',
      'organization/velinska-spa',
    ],
    ['Traders at the New York Stock Exchange waited.', 'organization/new-york-stock-exchange'],
    [
      'Blinken met Choi Sun-woo in Doha on Monday. "We agree," Choi Sun-woo said.',
      'person/antony-blinken',
      'person/choi-sun-woo',
      'place/doha',
    ],
  ];
  it.each(kept)('of one word one meaning, and what the lexicons hold: %s', (text, ...entities) => {
    expect(parse(text, { tagger }).entities.map(({ id }) => id)).toEqual(entities);
  });

  it('a new name becomes an entity', () => {
    const { entities } = parse('The chemist Ilmars Dzenovskis resigned. Dzenovskis gave no reason.', { tagger });
    expect(entities.map(({ id }) => id)).toEqual(['person/ilmars-dzenovskis']);
  });
});

describe('a quote names what found it', () => {
  const by = (text: string) => read(text, 'quote').map(({ rule }) => rule);
  it('the rule where both agree', () => {
    expect(by('“We are ready,” the minister said.')).toEqual(['marked']);
  });
  it('the tagger where it is alone', () => {
    expect(by('Critics have been quick to point out that the plan costs more.')).toEqual(['tagger/roles']);
  });
});

describe('transcripts', () => {
  const text = [
    'MS. PSAKI:  Hi, everyone. I’ve a few updates. I think that we’re going to keep working with our allies.',
    'Q    Thanks, Jen. I’m wondering whether the talks will go on.',
    'MS. PSAKI:  Obviously, we’re concerned that the talks broke down. Specifically, we said that they should go on.',
    'Q    Okay. And has he left?',
    'MS. PSAKI:  He has.',
  ].join('\n\n');
  it('turns stay what they are, and those who speak in them are who speaks', () => {
    const quotes = parse(text, { tagger, published: '2022-01-21' }).annotations.filter(({ kind }) => kind === 'quote');
    const turns = quotes.filter(({ rule }) => rule === 'speaker-turn');
    expect(turns.map(({ who }) => who[0]?.name)).toEqual([
      'Jen Psaki',
      'a questioner',
      'Jen Psaki',
      'a questioner',
      'Jen Psaki',
    ]);
    const names = new Set(quotes.flatMap(({ who }) => who.map(({ name }) => name)));
    expect([...names].sort()).toEqual(['Jen Psaki', 'a questioner']);
  });
  it('labels, contractions and the first words of sentences are no names', () => {
    const names = read(text, 'mention').filter(({ form }) => form === 'name');
    expect([...new Set(names.map(({ text: name }) => name))].sort()).toEqual(['Jen', 'PSAKI']);
  });
});

describe('each model can be left out', () => {
  const text = 'Critics have been quick to point out that Ilmars Dzenovskis resigned.';
  it('roles alone', async () => {
    const found = parse(text, { tagger: await loadTagger({ names: false }) }).annotations;
    expect(found.some(({ rule }) => rule === 'tagger/roles')).toBe(true);
    expect(found.some(({ rule }) => rule === 'tagger/names')).toBe(false);
  });
  it('names alone', async () => {
    const found = parse(text, { tagger: await loadTagger({ roles: false }) }).annotations;
    expect(found.some(({ rule }) => rule === 'tagger/roles')).toBe(false);
  });
});

describe('the seeds', () => {
  it.each([...seedTexts])('%s: marked words keep their speakers', (id, text) => {
    const speakers = (models: Tagger | undefined): Map<string, string[]> => {
      const found = new Map<string, { size: number; who: string[] }>();
      for (const one of parse({ id, text }, { tagger: models }).annotations) {
        if (one.kind !== 'quote' || one.form === 'scare') continue;
        const size = one.span.end - one.span.start;
        const who = one.who.filter(({ role }) => role === 'speaker').map(({ entity, name }) => entity ?? name);
        // The innermost quote is the one whose words these are.
        for (const { start, end } of one.marks)
          if (size < (found.get(`${start}-${end}`)?.size ?? Number.POSITIVE_INFINITY))
            found.set(`${start}-${end}`, { size, who });
      }
      return new Map([...found].map(([marks, { who }]) => [marks, who]));
    };
    const [alone, both] = [speakers(undefined), speakers(tagger)];
    for (const [marks, who] of alone) expect([marks, both.get(marks)]).toEqual([marks, who]);
  });
});

describe('any text', () => {
  it.each([...seedTexts])('%s: spans hold, and twice is the same', (id, text) => {
    const parsed = parse({ id, text }, { tagger });
    expect(spanFaults(parsed)).toEqual([]);
    expect(parse({ id, text }, { tagger })).toEqual(parsed);
  });

  // Quadratic work would give 4.
  it('reading is linear', { retry: 4 }, () => {
    const seconds = (text: string): number => {
      const start = performance.now();
      parse(text, { tagger });
      return (performance.now() - start) / 1000;
    };
    for (const unit of ['"We met," Lavrov said. "', 'Blinken said that ', 'Lavrov ']) {
      const [half, whole] = [unit.repeat(800), unit.repeat(1600)];
      seconds(half);
      expect(seconds(whole) / Math.max(0.02, Math.min(seconds(half), seconds(half)))).toBeLessThanOrEqual(2.8);
    }
  });

  const HOSTILE = [
    '"',
    '“',
    ' ',
    'A',
    'a',
    'said ',
    'Lavrov ',
    'Blinken said that ',
    '"We met," Lavrov said. "',
    '\n',
    '1.',
  ];
  it.each(HOSTILE)('%j again and again', (unit) => {
    expect(spanFaults(parse({ id: 'hostile', text: unit.repeat(3000) }, { tagger }))).toEqual([]);
  });
});
