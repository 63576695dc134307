import fc from 'fast-check';
import { expect, it } from 'vitest';
import { byteSink, reserve } from './byte-sink.ts';
import { packBlock } from './packed-block.ts';
import { BLOCK, OVERREAD, unpackBlock } from './unpack-block.ts';

/** What comes out of what went in, and where reading it ends. */
function through(values: number[]): { read: number[]; bytes: number; behind: number } {
  const sink = byteSink(1);
  packBlock(sink, Uint32Array.from(values), values.length);
  const bytes = sink.length;
  reserve(sink, OVERREAD);
  const view = new DataView(sink.bytes.buffer);
  const into = new Uint32Array(BLOCK);
  const reader = { bytes: sink.bytes, at: 0 };
  unpackBlock(reader, view, values.length, into);
  return { read: [...into.subarray(0, values.length)], bytes, behind: reader.at };
}

it.each<[string, number[], number]>([
  ['nothing but zeros', new Array(128).fill(0), 1],
  ['ones', new Array(128).fill(1), 17],
  ['one wide number among small ones', [...new Array(127).fill(1), 1 << 20], 22],
  ['a single number', [1000], 3],
  ['the widest', [0xffffffff], 8],
])('packs %s', (_, values, bytes) => {
  const packed = through(values);
  expect(packed.read).toEqual(values);
  expect(packed.bytes).toBe(bytes);
});

it('gives back any numbers, and ends where it should', () => {
  const number = fc.oneof(fc.nat(3), fc.nat(200), fc.nat(1 << 20), fc.integer({ min: 0, max: 0xffffffff }));
  fc.assert(
    fc.property(fc.array(number, { minLength: 1, maxLength: BLOCK }), (values) => {
      const { read, bytes, behind } = through(values);
      expect(read).toEqual(values);
      expect(behind).toBe(bytes);
    }),
  );
});
