/** What a query may hold, with what it is good for. */
export const SYNTAX: readonly (readonly [typed: string, why: string])[] = [
  ['arms talks', 'both words, in any of their forms'],
  ['arms OR talks', 'one of them at least'],
  ['arms -talks', 'without a word; NOT says the same'],
  ['arms (talks OR treaty)', 'groups'],
  ['"arms control"', 'the words as they stand'],
  ['"arms control"~5', 'near each other, at most five words between'],
  ['nego*  *stan  lavrof~1', 'beginnings, endings, another spelling'],
  ['title:summit  quote:war', 'in the title, inside quotations'],
  ['kind:quote', 'the quotations themselves; also sentence, encounter-report'],
  ['speaker:lavrov', 'who, to, about, where, form, source … as in a filter'],
  ['about:"arms control"', 'a value with spaces stands in marks'],
  ['speaker:(lavrov OR !blinken)', 'one of several; ! leaves out'],
  ['since:2021-05 until:2022', 'dates'],
];
