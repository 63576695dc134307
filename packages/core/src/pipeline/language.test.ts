import { expect, it } from 'vitest';
import { english } from './english.ts';
import { languageOf, reads } from './language.ts';
import { parse } from './parse.ts';

const texts: readonly (readonly [language: string, text: string])[] = [
  ['en', 'The minister said on Friday that the talks with his counterpart had been useful and would go on.'],
  ['en', 'Hello'],
  ['en', ''],
  [
    'en',
    'SOCCER RESULTS\nAjax 2 Feyenoord 1\nInter 0 Roma 0\nReal Madrid 3 Sevilla 2\nPorto 1 Benfica 1\nLyon 0 Nantes 4',
  ],
  ['en', 'He quoted the motto “liberté, égalité, fraternité” and added that it was still the creed of the republic.'],
  ['ru', 'Министр иностранных дел заявил, что переговоры были полезными и будут продолжены на этой неделе.'],
  ['uk', 'Міністр закордонних справ заявив, що переговори були корисними і тривають досі.'],
  ['ar', 'قال وزير الخارجية إن المحادثات كانت مفيدة وستستمر الأسبوع المقبل'],
  ['fa', 'وزیر امور خارجه گفت که گفتگوها مفید بوده و هفته آینده ادامه خواهد داشت'],
  ['zh', '外交部长周五表示，会谈是有益的，双方将在下周继续进行磋商。'],
  ['ja', '外相は金曜日、会談は有益だったと述べ、来週も続けると語った。'],
  [
    'fr',
    'Le ministre des Affaires étrangères a déclaré que les discussions ont été utiles et que la réunion est reportée à la semaine prochaine.',
  ],
  [
    'es',
    'El ministro de Asuntos Exteriores dijo que las conversaciones han sido útiles y que la reunión se celebrará la próxima semana en la capital.',
  ],
  [
    'de',
    'Der Außenminister sagte, dass die Gespräche nützlich waren und dass sie in der nächsten Woche mit einem Treffen in der Hauptstadt fortgesetzt werden.',
  ],
  [
    'it',
    'Il ministro degli Esteri ha detto che i colloqui sono stati utili e che la riunione si terrà la prossima settimana nella capitale del paese.',
  ],
  [
    'tr',
    'Dışişleri bakanı görüşmelerin çok yararlı olduğunu ve gelecek hafta bir toplantı için daha sonra bu kentte buluşacaklarını söyledi, ancak bir tarih için söz vermedi.',
  ],
];

it.each(texts)('is %s: %s', (language, text) => {
  expect(languageOf(text, english)).toBe(language);
});

it('leaves another language at its blocks', () => {
  const { document, annotations } = parse(texts[5]![1]);
  expect(document.language).toBe('ru');
  expect(new Set(annotations.map(({ kind }) => kind))).toEqual(new Set(['section']));
});

it('believes what it is told', () => {
  expect(parse({ text: texts[0]![1], language: 'fr' }).annotations.every(({ kind }) => kind === 'section')).toBe(true);
  expect(reads('en', 'en-GB')).toBe(true);
  expect(reads('en', 'eng')).toBe(false);
});
