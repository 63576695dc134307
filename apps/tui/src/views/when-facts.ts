import type { When } from '@readout/core';
import { type Line, line, piece } from '../layout/line.ts';
import { readable } from './when.ts';

/** A date with the way it is known: "2021-05-19 · relative, from 2021-05-20 · 0.80". */
export const whenFacts = ({ edtf, basis, anchor, confidence }: When): Line =>
  line(
    piece(readable(edtf), 'date'),
    piece(` ${basis}${anchor ? `, from ${anchor}` : ''}, ${confidence.toFixed(2)}`, 'quiet'),
  );
