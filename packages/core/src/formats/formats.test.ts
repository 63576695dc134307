import { expect, it } from 'vitest';
import { fixtureCorpus, talks } from '../../test/fixture-corpus.ts';
import { type RecordKind, recordKinds } from '../schema/kinds.ts';
import { memoryStore } from '../stores/memory.ts';
import { csv } from './csv.ts';
import type { Format, FormatContext } from './format.ts';
import { formats } from './formats.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';

async function written(format: Format, records: Iterable<object>, context?: FormatContext): Promise<string> {
  let text = '';
  for await (const piece of format.write(records, context)) text += piece;
  return text;
}

const cells: [value: unknown, cell: string, raw?: string][] = [
  ['plain', 'plain'],
  ['a,b', '"a,b"'],
  ['say "no"', '"say ""no"""'],
  ['two\r\nlines', '"two\r\nlines"'],
  ['=1+1', "'=1+1", '=1+1'],
  ['+7 495', "'+7 495", '+7 495'],
  ['-draft', "'-draft", '-draft'],
  ['@cmd', "'@cmd", '@cmd'],
  ['\t=1', "'\t=1", '\t=1'],
  ['＝1', "'＝1", '＝1'],
  ['"=1"', '"""=1"""'],
  [-5, '-5'],
  [0, '0'],
  [false, 'false'],
  [undefined, ''],
  [null, ''],
  [['a', 'b'], 'a; b'],
  [[{ a: 1 }], '"[{""a"":1}]"'],
];

it.each(cells)('csv: %j is the cell %s', async (value, cell, raw = cell) => {
  expect(await written(csv, [{ value }])).toBe(`value\r\n${cell}\r\n`);
  expect(await written(csv, [{ value }], { raw: true })).toBe(`value\r\n${raw}\r\n`);
});

it('csv: what is no record of a kind has every column that is seen', async () => {
  const rows = [
    { a: 1, span: { start: 1, end: 2 } },
    { a: 2, b: 'x' },
  ];
  expect(await written(csv, rows)).toBe('a,span.start,span.end,b\r\n1,1,2,\r\n2,,,x\r\n');
  expect(await written(csv, [])).toBe('\r\n');
});

it('csv: a quote tells who said it, by name and id', async () => {
  const { items } = await memoryStore(fixtureCorpus()).find('quote', { document: 'beta', to: 'anna berg' });
  const [header, row] = (await written(csv, items, { kind: 'quote' })).split('\r\n').map((line) => line.split(','));
  const cell = (name: string): string | undefined => row?.[header!.indexOf(name) + (row.length - header!.length)];
  expect(cell('speaker')).toBe('Jan Novak');
  expect(cell('speakerId')).toBe('person/jan-novak');
  expect(cell('addresseeId')).toBe('person/anna-berg');
  expect(cell('about')).toBe('topic/arms-control; topic/fisheries');
  expect(cell('encounters')).toBe(`at: ${talks}`);
});

it.each(recordKinds)('csv: every row of %s is as long as its header', async (kind: RecordKind) => {
  const { items } = await memoryStore(fixtureCorpus()).find(kind);
  const lines = (await written(csv, items, { kind, fields: ['id', 'kind', 'who', 'span'] })).trimEnd().split('\r\n');
  expect(new Set(lines.map((line) => line.split(',').length)).size).toBe(1);
});

it('json: an array, or an envelope around it', async () => {
  expect(JSON.parse(await written(json, []))).toEqual([]);
  expect(JSON.parse(await written(json, [{ a: 1 }, { a: 2 }]))).toEqual([{ a: 1 }, { a: 2 }]);
  expect(JSON.parse(await written(json, [{ a: 1 }], { envelope: { page: { total: 1 }, none: undefined } }))).toEqual({
    data: [{ a: 1 }],
    page: { total: 1 },
  });
});

it('jsonl: a record a line', async () => {
  expect(await written(jsonl, [{ a: 'x\ny' }, { a: 2 }])).toBe('{"a":"x\\ny"}\n{"a":2}\n');
});

it('names, media types and extensions are told apart', () => {
  for (const key of ['name', 'mediaType', 'extension'] as const)
    expect(new Set(formats.map((format) => format[key])).size).toBe(formats.length);
});
