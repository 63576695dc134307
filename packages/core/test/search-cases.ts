import type { Filter } from '../src/schema/filter.ts';

/* What every store finds in the corpus made by hand. */

/** A query, what else is asked, and what is found: documents, or `document.first words` of quotations, in no order. */
export const searched: [query: string, filter: Filter, found: string[]][] = [
  ['agreed', {}, ['alpha', 'beta']],
  ['agreed monday', {}, ['alpha']],
  ['agreed OR norvege', {}, ['alpha', 'beta', 'gamma']],
  ['agreed -useful', {}, ['beta']],
  ['agreed NOT (fish OR useful)', {}, []],
  ['"arms control"', {}, ['alpha', 'beta']],
  ['arms-control', {}, ['alpha', 'beta']],
  ['"control arms"', {}, []],
  ['"agreed control"~2', {}, ['alpha', 'beta']],
  ['agr*', {}, ['alpha', 'beta']],
  ['*greed', {}, ['alpha', 'beta']],
  ['agred~1', {}, ['alpha', 'beta']],
  ['title:oslo', {}, ['alpha']],
  ['quote:monday', {}, []],
  ['quote:agreed', {}, ['alpha', 'beta']],
  ['speaker:novak agreed', {}, ['alpha', 'beta']],
  ['agreed speaker:!"anna berg"', {}, ['beta']],
  ['agreed -speaker:"anna berg"', {}, ['beta']],
  ['speaker:"anna berg"', {}, ['alpha']],
  ['speaker:"anna berg" speaker:novak', {}, ['alpha', 'beta']],
  ['speaker:"anna berg" AND speaker:novak', {}, ['alpha']],
  ['speaker:"anna berg" OR title:oslo OR lang:fr', {}, ['alpha', 'gamma']],
  ['agreed source:"northern wire"', {}, ['beta']],
  ['agreed since:2020-04', {}, ['beta']],
  ['since:2020-03 until:2020-03', {}, ['alpha']],
  ['who:"anna berg" role:addressee', {}, ['beta']],
  ['agreed', { source: 'Northern Wire' }, ['beta']],
  ['agreed', { q: 'summit' }, ['beta']],
  ['agreed', { kind: 'quote' }, ['alpha', 'beta']],
  ['kind:quote agreed', {}, ['alpha', 'beta']],
  ['kind:quote agreed speaker:novak', {}, ['beta']],
  ['kind:quote speaker:"anna berg"', {}, ['alpha']],
  ['kind:quote agreed', { kind: 'sentence' }, []],
  ['kind:(quote OR sentence) agreed AND kind:quote', {}, ['alpha', 'beta']],
  ['kind:sentence agreed', {}, ['alpha']],
  ['kind:(quote OR sentence) agreed', { speaker: 'anna berg' }, ['alpha']],
];

/** A query that is refused, where it is wrong, and what would be right. */
export const misread: [query: string, column: number, suggestion?: string][] = [
  ['…', 1],
  ['agreed (fish', 8],
  ['speker:novak', 1, 'speaker'],
  ['agreed speaker:novack', 16, 'person/jan-novak'],
  ['speaker:(novak OR "novack")', 20, 'person/jan-novak'],
  ['agreed since:2021-13', 14],
  ['form:dirct', 6, 'direct'],
  ['kind:entity agreed', 1],
  ['(kind:quote agreed) OR talks', 2],
  ['since:2021 until:2020', 12],
];

/** Queries that are meant to hurt: each is answered, or refused with a sentence that names a limit. */
export const hostile: [what: string, query: string][] = [
  ['many words', Array.from({ length: 10_000 }, (_, at) => `word${at}`).join(' ')],
  ['the same word', 'agreed '.repeat(250)],
  ['many patterns', [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => `${letter}* OR *${letter}`).join(' OR ')],
  ['patterns of one letter', [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => `${letter}*`).join(' OR ')],
  ['deep groups', `${'(a OR '.repeat(2000)}b${')'.repeat(2000)}`],
  ['deep refusals', `${'-('.repeat(2000)}b${')'.repeat(2000)}`],
  ['patterns near each other', `"${'a* '.repeat(30)}"~100`],
  ['a long word', 'a'.repeat(8000)],
  ['long values', `speaker:(${'novak OR '.repeat(800)}novak)`],
  ['every misspelling', Array.from({ length: 30 }, (_, at) => `agreed${at}~2`).join(' OR ')],
];
