import { join, mix } from './hash.ts';

/**
 * Where the features of a token are laid out before they are hashed, a number a template: `one`, `two` and `three` write what
 * a feature is made of. Every template has a number, so that the same word in two places is two features.
 */
export interface FeatureSheet {
  cells: Int32Array;
  templates: Int32Array;
}

/** 2^32 over the golden ratio: the numbers of templates are sent far from each other. */
const FAR = 0x9e3779b1;

/** A sheet for `count` templates, numbered from `first` on: no two sheets of a model may share numbers. */
export const featureSheet = (first: number, count: number): FeatureSheet => ({
  cells: new Int32Array(count),
  templates: Int32Array.from({ length: count }, (_, at) => Math.imul(first + at + 1, FAR)),
});

/** Lays out a feature of one number for a template; of two; of three. */
export function one(cells: Int32Array, template: number, a: number): void {
  cells[template] = join(a, 0, 0);
}

export function two(cells: Int32Array, template: number, a: number, b: number): void {
  cells[template] = join(a, b, 0);
}

export function three(cells: Int32Array, template: number, a: number, b: number, c: number): void {
  cells[template] = join(a, b, c);
}

/** The hash of what is laid out for a template. */
export const hashAt = ({ cells, templates }: FeatureSheet, at: number): number => mix(cells[at]!, templates[at]!);
