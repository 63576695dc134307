import { describe, expect, it, test } from 'vitest';
import { parse } from '../parse.ts';

/** The quotations of a text: the words, marks included, the form, and who said them where that is plain. */
const texts: [language: string, text: string, quotes: [words: string, form: string, speaker?: string][]][] = [
  [
    'fr',
    'La ministre est arrivée lundi à Oslo pour des entretiens avec son homologue. « Nous sommes prêts à parler de la pêche », a-t-elle dit aux journalistes. Elle a ajouté que les permis étaient dans le port, et que l’accord n’était pas loin.',
    [['« Nous sommes prêts à parler de la pêche »', 'direct']],
  ],
  [
    'fr',
    'Le journal « Le Port » a publié une lettre des pêcheurs qui vivent dans le nord du pays et qui n’ont pas reçu de réponse de la ministre.',
    [['« Le Port »', 'scare']],
  ],
  [
    'de',
    'Die Ministerin kam am Montag nach Oslo. „Wir sind bereit, über die Fischerei zu reden“, sagte sie nach dem Gespräch mit ihrem Kollegen. Das Treffen dauerte nicht lange, und die Boote sind noch im Hafen.',
    [['„Wir sind bereit, über die Fischerei zu reden“', 'direct']],
  ],
  [
    'de',
    'Mara Lind: »Wir haben zehn Jahre auf diesen Tag gewartet.« Die Fischer sind mit dem Ergebnis nicht zufrieden und wollen auf die Straße gehen, wenn der Vertrag nicht bis zum Herbst kommt.',
    [['»Wir haben zehn Jahre auf diesen Tag gewartet.«', 'direct', 'Mara Lind']],
  ],
  [
    'ru',
    'Министр прибыла в Осло в понедельник. «Мы готовы говорить о рыбе и о лодках», — сказала она журналистам. Компания «Северный порт» не ответила на вопросы.',
    [
      ['«Мы готовы говорить о рыбе и о лодках»', 'direct'],
      ['«Северный порт»', 'scare'],
    ],
  ],
  [
    'ru',
    'Переговоры закончились поздно ночью, и никто не вышел к прессе.\n\nМара Линд: «Мы ждали этого дня десять лет, и вот он пришёл».\n\nРыбаки разошлись по домам.',
    [['«Мы ждали этого дня десять лет, и вот он пришёл»', 'direct', 'Мара Линд']],
  ],
  [
    'es',
    'La ministra llegó el lunes a Oslo para hablar con su colega de los permisos de pesca. “Estamos listos para hablar”, dijo a los periodistas en el puerto, y “no tenemos miedo de nadie”.',
    [
      ['“Estamos listos para hablar”', 'direct'],
      ['“no tenemos miedo de nadie”', 'direct'],
    ],
  ],
  [
    'tr',
    'Bakan pazartesi günü Oslo’ya geldi ve meslektaşı ile bir saat kadar görüştü. "Balıkçılık için her şeyi konuşmaya hazırız" dedi. Türkiye’nin tekneleri daha sonra limana döndü, ancak bu bir son olarak görülmedi.',
    [['"Balıkçılık için her şeyi konuşmaya hazırız"', 'direct']],
  ],
  [
    'fr',
    'La ministre est arrivée à Oslo pour des entretiens qui ont été longs, et elle est partie sans un mot pour les journalistes qui étaient dans la salle.',
    [],
  ],
];

test.each(texts)('%s: %s', (language, text, quotes) => {
  const { document, annotations } = parse({ id: 'foreign', text });
  expect(document.language).toBe(language);
  expect(new Set(annotations.map(({ kind }) => kind))).toEqual(
    new Set(quotes.length > 0 ? ['section', 'quote'] : ['section']),
  );
  expect(
    annotations.flatMap((one) =>
      one.kind === 'quote'
        ? [
            [
              one.content.map(({ start, end }) => text.slice(start, end)).join(' … '),
              one.form,
              ...one.who.map(({ name }) => name),
            ],
          ]
        : [],
    ),
  ).toEqual(quotes);
});

describe('politely', () => {
  it('nothing is read as English: no names, dates or meetings', () => {
    const text =
      'Blinken et Lavrov se sont rencontrés à Genève vendredi 21 janvier 2022, et les deux ministres ont parlé de la sécurité en Europe. « Nous avons parlé pendant une heure », a dit Lavrov à la presse.';
    const { annotations, entities } = parse(text);
    expect(annotations.filter(({ kind }) => kind !== 'section' && kind !== 'quote')).toEqual([]);
    expect(entities).toEqual([]);
  });
});
