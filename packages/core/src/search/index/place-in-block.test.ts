import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NO_UNIT, placeInBlock, sameness } from './place-in-block.ts';

it('finds a unit of a block, or the first above it', () => {
  const unit = fc.oneof(fc.nat(300), fc.nat(NO_UNIT - 1));
  fc.assert(
    fc.property(fc.uniqueArray(unit, { minLength: 1, maxLength: 128 }), unit, (held, other) => {
      const units = new Uint32Array(128).fill(NO_UNIT);
      units.set(held.sort((a, b) => a - b));
      for (const wanted of [other, ...held]) {
        const above = units.findIndex((one) => one >= wanted);
        expect(placeInBlock(units, wanted)).toBe(above < 0 ? 127 : above);
        expect(sameness(units[placeInBlock(units, wanted)]!, wanted)).toBe(held.includes(wanted) ? 1 : 0);
      }
    }),
  );
});
