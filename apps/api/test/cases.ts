/** A request and what must come back. The same list is run in workerd and on Node. */
export interface Case {
  name: string;
  path: string;
  init?: RequestInit;
  status: number;
  type?: string;
  /** Parts of the JSON body, as dotted paths. */
  body?: Record<string, unknown>;
  headers?: Record<string, RegExp>;
}

const json = 'application/json';
const problem = 'application/problem+json';
const post = (body: string, type?: string): RequestInit => ({
  method: 'POST',
  body,
  headers: type ? { 'content-type': type } : {},
});
const LISTS = [
  'documents',
  'quotes',
  'encounters',
  'entities',
  'mentions',
  'dates',
  'quantities',
  'topics',
  'reprises',
  'sections',
  'sentences',
  'encounter-reports',
];

export const cases: Case[] = [
  ...LISTS.map(
    (list): Case => ({
      name: `lists ${list}`,
      path: `/v1/${list}?limit=2`,
      status: 200,
      type: json,
      body: { 'page.limit': 2 },
      headers: { etag: /^"[\w-]{20}"$/, vary: /Accept/, 'x-content-type-options': /nosniff/ },
    }),
  ),
  {
    name: 'answers a filter by name',
    path: '/v1/quotes?speaker=lavrov&limit=1',
    status: 200,
    type: json,
    body: { 'data.0.who.0.entity': 'person/sergey-lavrov' },
  },
  { name: 'takes a repeated key as or', path: '/v1/entities?kind=person&kind=place&limit=1', status: 200, type: json },
  { name: 'leaves out what ! says', path: '/v1/quotes?form=!direct&limit=1', status: 200, type: json },
  {
    name: 'gives chosen fields alone',
    path: '/v1/documents?fields=id&limit=1',
    status: 200,
    body: { 'data.0': { id: '000_33e8af49852137a1' } },
  },
  {
    name: 'takes several fields in one value',
    path: '/v1/documents?fields=id,sha256&limit=1&format=csv',
    status: 200,
    type: 'text/csv',
  },
  {
    name: 'gives a document with its annotations',
    path: '/v1/documents/001_45484e89ee5d6048',
    status: 200,
    body: { 'data.document.id': '001_45484e89ee5d6048', 'data.document.published.edtf': '2021-05-21' },
  },
  {
    name: 'gives an encounter',
    path: '/v1/encounters/2022-01-21-bilateral-blinken-lavrov',
    status: 200,
    body: { 'data.when.edtf': '2022-01-21' },
  },
  {
    name: 'gives its sides',
    path: '/v1/encounters/2022-01-21-bilateral-blinken-lavrov/sides',
    status: 200,
    body: { 'data.encounter.id': '2022-01-21-bilateral-blinken-lavrov', 'data.sides.length': 2 },
  },
  {
    name: 'gives an entity',
    path: '/v1/entities/person/sergey-lavrov',
    status: 200,
    body: { 'data.name': 'Sergey Lavrov' },
  },
  {
    name: 'searches',
    path: '/v1/search?q=%22arms+control%22',
    status: 200,
    body: { 'data.0.document': '002_41a9bc8872ae4fbf' },
  },
  {
    name: 'shows words in context',
    path: '/v1/concordance?q=Ukraine&limit=3&window=20',
    status: 200,
    body: { 'data.0.match': 'Ukraine', 'data.length': 3 },
  },
  {
    name: 'puts words in context in order, by group and drawn by chance',
    path: '/v1/concordance?q=Russia&sort=r1,l1&in=quotes&group=speaker&sample=4&seed=2&unit=words&window=4',
    status: 200,
    body: { found: 16, 'data.length': 4, 'sample.size': 4, 'groups.0.value': 'person/antony-blinken' },
  },
  {
    name: 'refuses an order of lines that is none',
    path: '/v1/concordance?q=Russia&sort=l1,rr2',
    status: 400,
    type: problem,
    body: { 'errors.0.suggestion': 'r2' },
  },
  {
    name: 'counts words',
    path: '/v1/terms?speaker=lavrov&most=1&by=document',
    status: 200,
    body: { 'data.text': 'full', 'data.terms.length': 1, 'data.groups.length': 3 },
  },
  {
    name: 'gives frequencies',
    path: '/v1/frequencies?limit=2&by=source',
    status: 200,
    body: { 'data.terms.0.term': 'blinken', 'data.terms.length': 2, 'data.stopWords': 'left out' },
  },
  { name: 'gives frequencies as a table', path: '/v1/frequencies?format=csv', status: 200, type: 'text/csv' },
  {
    name: 'gives collocations',
    path: '/v1/collocations?q=Russia&measure=t&limit=3',
    status: 200,
    body: { 'data.nodes': 16, 'data.collocations.length': 3, 'data.significance.alpha': 0.05 },
  },
  {
    name: 'gives key words',
    path: '/v1/keyness?speaker=lavrov&against=speaker:blinken&limit=3',
    status: 200,
    body: { 'data.rest': false, 'data.words.0.term': 'secretary', 'data.words.length': 3 },
  },
  {
    name: 'refuses to compare with what cannot be read',
    path: '/v1/keyness?speaker=lavrov&against=%28speaker:blinken',
    status: 400,
    type: problem,
    body: { 'errors.0.parameter': 'against' },
  },
  {
    name: 'gives trends',
    path: '/v1/trends?q=Ukraine',
    status: 200,
    body: { 'data.total': 14, 'data.points.0.period': '2021' },
  },
  {
    name: 'gives the network',
    path: '/v1/network?tie=met',
    status: 200,
    body: { 'data.nodes.0.id': 'person/antony-blinken', 'data.ties.0.kind': 'met' },
  },
  {
    name: 'gives similar documents',
    path: '/v1/similar/000_33e8af49852137a1?limit=2',
    status: 200,
    body: { 'data.similar.length': 2 },
  },
  { name: 'knows no document like none', path: '/v1/similar/nothing', status: 404, type: problem },
  {
    name: 'counts the timeline',
    path: '/v1/periods?by=quarter',
    status: 200,
    body: { 'data.0.period': '2021-Q2' },
  },
  { name: 'knows no tellings of what is none', path: '/v1/reprises/nothing/tellings', status: 404, type: problem },
  {
    name: 'counts',
    path: '/v1/facets?of=quote&by=speaker&by=form',
    status: 200,
    body: { 'data.speaker.0.value': 'person/antony-blinken' },
  },
  { name: 'gives the timeline', path: '/v1/timeline?limit=1', status: 200, body: { 'page.limit': 1 } },
  {
    name: 'tells of its corpus',
    path: '/v1/corpus',
    status: 200,
    body: { 'data.name': 'Readout seeds', 'data.capabilities.text': 'full' },
  },
  {
    name: 'is healthy',
    path: '/healthz',
    status: 200,
    body: { status: 'ok' },
    headers: { 'cache-control': /no-store/ },
  },
  { name: 'answers HEAD', path: '/v1/quotes', init: { method: 'HEAD' }, status: 200, type: json },
  {
    name: 'writes JSON Lines when asked by Accept',
    path: '/v1/quotes?limit=2',
    init: { headers: { accept: 'application/jsonl' } },
    status: 200,
    type: 'application/jsonl',
    headers: { link: /rel="next"/, 'x-total-count': /^\d+$/ },
  },
  { name: 'writes CSV when asked by format', path: '/v1/quotes?limit=2&format=csv', status: 200, type: 'text/csv' },
  {
    name: 'takes a browser for a reader of JSON',
    path: '/v1/quotes?limit=1',
    init: { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } },
    status: 200,
    type: json,
  },
  {
    name: 'lets browsers read from anywhere',
    path: '/v1/corpus',
    init: { headers: { origin: 'https://example.org' } },
    status: 200,
    headers: { 'access-control-allow-origin': /^\*$/ },
  },
  {
    name: 'reads a text sent as JSON',
    path: '/v1/parse',
    init: post('{"text":"“We met,” said Sergey Lavrov.","published":"2021-05-20"}', json),
    status: 200,
    body: { 'data.document.published.edtf': '2021-05-20', 'meta.corpus.name': 'Readout seeds' },
  },
  {
    name: 'reads a text sent as it is',
    path: '/v1/parse',
    init: post('“We met,” said Sergey Lavrov.', 'text/plain; charset=utf-8'),
    status: 200,
    body: { 'data.document.text': '“We met,” said Sergey Lavrov.' },
  },
  {
    name: 'greets a person',
    path: '/',
    status: 200,
    type: 'text/html',
    headers: { 'content-security-policy': /default-src 'none'/ },
  },
  { name: 'shows its operations', path: '/docs', status: 200, type: 'text/html' },
  { name: 'describes itself', path: '/openapi.json', status: 200, body: { openapi: '3.1.0' } },

  {
    name: 'refuses an unknown parameter',
    path: '/v1/quotes?speker=lavrov',
    status: 400,
    type: problem,
    body: { 'errors.0.parameter': 'speker', 'errors.0.suggestion': 'speaker' },
  },
  {
    name: 'refuses an unknown name',
    path: '/v1/quotes?speaker=lavrof',
    status: 400,
    type: problem,
    body: { 'errors.0.parameter': 'speaker', 'errors.0.suggestion': 'person/sergey-lavrov' },
  },
  {
    name: 'refuses an unknown value',
    path: '/v1/quotes?form=direkt',
    status: 400,
    type: problem,
    body: { 'errors.0.parameter': 'form', 'errors.0.suggestion': 'direct' },
  },
  {
    name: 'refuses a limit over 100',
    path: '/v1/quotes?limit=101',
    status: 400,
    type: problem,
    body: { 'errors.0.parameter': 'limit' },
  },
  {
    name: 'refuses a date that is none',
    path: '/v1/quotes?since=yesterday',
    status: 400,
    type: problem,
    body: { 'errors.0.parameter': 'since' },
  },
  {
    name: 'refuses a cursor of another query',
    path: '/v1/quotes?cursor=WyJ4IiwxXQ',
    status: 400,
    type: problem,
    body: { 'errors.0.parameter': 'cursor' },
  },
  {
    name: 'refuses an unknown format',
    path: '/v1/quotes?format=xml',
    status: 400,
    type: problem,
    body: { 'errors.0.parameter': 'format' },
  },
  {
    name: 'takes format for both the answer and the encounter',
    path: '/v1/encounters?format=json&format=summit',
    status: 200,
    type: json,
  },
  {
    name: 'suggests a sort',
    path: '/v1/quotes?sort=dates',
    status: 400,
    type: problem,
    body: { 'errors.0.parameter': 'sort', 'errors.0.suggestion': 'date' },
  },
  {
    name: 'refuses a media type it has not',
    path: '/v1/quotes',
    init: { headers: { accept: 'image/png' } },
    status: 406,
    type: problem,
  },
  {
    name: 'searches quotations and counts them',
    path: '/v1/search?q=kind:quote+speaker:lavrov&include=facets&limit=1',
    status: 200,
    type: json,
    body: { 'data.0.kind': 'quote', 'facets.kind.0.value': 'quote', 'notes.0.at': { start: 19, end: 25 } },
  },
  {
    name: 'asks what was meant',
    path: '/v1/search?q=diplomasy',
    status: 200,
    body: { 'page.total': 0, suggestion: 'diplomacy' },
  },
  {
    name: 'says where a query is wrong',
    path: '/v1/search?q=talks+speker:lavrov',
    status: 400,
    type: problem,
    body: { 'errors.0.parameter': 'q', 'errors.0.at': { start: 6, end: 13 }, 'errors.0.suggestion': 'speaker' },
  },
  {
    name: 'refuses a search without words',
    path: '/v1/search',
    status: 400,
    type: problem,
    body: { 'errors.0.parameter': 'q' },
  },
  { name: 'refuses a facet it has not', path: '/v1/facets?of=quote&by=colour', status: 400, type: problem },
  { name: 'knows no such quote', path: '/v1/quotes/nothing', status: 404, type: problem },
  { name: 'knows no such document', path: '/v1/documents/nothing', status: 404, type: problem },
  { name: 'knows no such sides', path: '/v1/encounters/nothing/sides', status: 404, type: problem },
  { name: 'knows no such type of entity', path: '/v1/entities/planet/mars', status: 400, type: problem },
  { name: 'knows no such place', path: '/v2/quotes', status: 404, type: problem },
  {
    name: 'refuses a method',
    path: '/v1/quotes',
    init: { method: 'DELETE' },
    status: 405,
    type: problem,
    headers: { allow: /GET, HEAD/ },
  },
  { name: 'refuses a body that is no JSON', path: '/v1/parse', init: post('{', json), status: 400, type: problem },
  {
    name: 'refuses a body of another shape',
    path: '/v1/parse',
    init: post('{"text":1}', json),
    status: 400,
    type: problem,
    body: { 'errors.0.pointer': '/text' },
  },
  {
    name: 'refuses a body of unknown type',
    path: '/v1/parse',
    init: post('x', 'image/png'),
    status: 415,
    type: problem,
  },
  {
    name: 'refuses a body that is too large',
    path: '/v1/parse',
    init: post('x'.repeat(210_000), 'text/plain'),
    status: 413,
    type: problem,
  },
];

/** The value at a dotted path. */
export const at = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], value);
