import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Unit } from '../src/search/index/index-api.ts';
import { indexWriter } from '../src/search/index/index-writer.ts';
import { openIndex } from '../src/search/index/open-index.ts';
import { openIndexRange } from '../src/search/index/open-index-range.ts';
import type { ReadRange } from '../src/search/index/range-fetcher.ts';
import { parseQuery } from '../src/search/syntax/parse-query.ts';
import type { QueryNode } from '../src/search/syntax/query-node.ts';
import { corpora, manyUnits, queries } from './random-queries.ts';

/** How often each property is tried: a twentieth of what `npm run soak` does. */
const RUNS = Number(process.env['SOAK'] ?? 1) * 100;
const PATIENCE = 900_000;

function bytesOf(units: readonly Unit[]): ArrayBuffer {
  const writer = indexWriter();
  for (const unit of units) writer.add(unit);
  return writer.finish();
}

/** Reads some bytes by ranges, and notes how many reads and bytes it took. */
function counting(bytes: ArrayBuffer): { read: ReadRange; reads: number; bytes: number } {
  const counted = {
    reads: 0,
    bytes: 0,
    read: async (offset: number, length: number) => {
      const part = new Uint8Array(bytes.slice(offset, offset + length));
      counted.reads++;
      counted.bytes += part.length;
      return part;
    },
  };
  return counted;
}

async function compare(bytes: ArrayBuffer, asked: readonly QueryNode[]): Promise<void> {
  const whole = openIndex(bytes);
  for (const query of asked) {
    // each is asked of an index that has fetched nothing yet
    const index = await openIndexRange(counting(bytes).read);
    const { total, hits } = whole.search(query, { limit: 5 });
    expect(await index.search(query, { limit: 5 })).toEqual({ total, hits });
    const again = await openIndexRange(counting(bytes).read);
    expect(await again.facets(query, ['speaker='])).toEqual(whole.facets(query, ['speaker=']));
    expect(await again.matches(query)).toEqual(whole.matches(query));
    for (const { unit } of hits.slice(0, 2)) expect(await again.places(query, unit)).toEqual(whole.places(query, unit));
  }
}

describe('an index that is read by ranges', () => {
  it(
    'answers as one in memory does',
    () =>
      fc.assert(
        fc.asyncProperty(corpora, fc.array(queries, { minLength: 1, maxLength: 4 }), async (units, asked) =>
          compare(bytesOf(units), asked),
        ),
        { numRuns: RUNS },
      ),
    PATIENCE,
  );

  const large = bytesOf(manyUnits(11, 6000));

  it(
    'does so where it has many pages',
    () =>
      fc.assert(
        fc.asyncProperty(queries, (query) => compare(large, [query])),
        { numRuns: RUNS / 10 },
      ),
    PATIENCE,
  );

  it.each([
    ['talks', 5],
    ['"arms control"', 6],
    ['ta*', 4],
    ['*ing', 6],
    ['contrl~1', 6],
    ['speaker:person/a talks -quote:arms', 8],
  ])('%s takes %i reads at most, and no more of the file than it must', async (text, most) => {
    const source = counting(large);
    const index = await openIndexRange(source.read);
    expect(source.reads).toBeLessThanOrEqual(6);
    expect(source.bytes).toBeLessThan(large.byteLength / 2);
    const before = source.reads;
    const { total } = await index.search(parseQuery(text), { limit: 3 });
    expect(total).toBe(openIndex(large).search(parseQuery(text)).total);
    expect(source.reads - before).toBeLessThanOrEqual(most);
    const asked = source.reads;
    await index.search(parseQuery(text), { limit: 3 });
    expect(source.reads).toBe(asked);
  });

  it('several questions at once do not disturb each other', async () => {
    const index = await openIndexRange(counting(large).read);
    const whole = openIndex(large);
    const asked = ['talks', 'ta* control', '"arms control"', 'u.s. OR a*', 'quote:talks'].map((text) =>
      parseQuery(text),
    );
    const answers = await Promise.all(asked.map((query) => index.search(query)));
    expect(answers).toEqual(asked.map((query) => whole.search(query)));
  });

  it('answers anything else an index answers', async () => {
    const index = await openIndexRange(counting(large).read);
    const whole = openIndex(large);
    expect(await index.ask((one) => one.near('tlak', 2))).toEqual(whole.near('tlak', 2));
    expect(await index.ask((one) => [...one.terms('ta')])).toEqual([...whole.terms('ta')]);
    expect(await index.ask((one) => one.unitOf('unit-77'))).toBe(77);
  });

  it('rejects what is no index, is cut short, damaged or does not come', async () => {
    const of = (bytes: ArrayBuffer) => openIndexRange(counting(bytes).read);
    await expect(of(new ArrayBuffer(0))).rejects.toThrow('not a Readout index');
    await expect(of(new ArrayBuffer(9000))).rejects.toThrow('not a Readout index');
    await expect(of(large.slice(0, 30_000))).rejects.toThrow('cut short');
    await expect(of(large.slice(0, large.byteLength - 8))).rejects.toThrow('cut short');
    const harmed = large.slice(0);
    const bytes = new Uint8Array(harmed);
    for (let at = 100_000; at < bytes.length - 60_000; at += 4000) bytes[at]! ^= 4;
    await expect(of(harmed).then((index) => index.search(parseQuery('talks OR a* OR arms')))).rejects.toThrow(
      'damaged',
    );
    const index = await openIndexRange((offset, length) =>
      offset > large.byteLength / 3 && length < 60_000
        ? Promise.reject(new Error('the network is down'))
        : counting(large).read(offset, length),
    ).catch((error: Error) => error);
    if (index instanceof Error) expect(index.message).toBe('the network is down');
    else await expect(index.search(parseQuery('talks'))).rejects.toThrow('the network is down');
  });
});
