import { expect, it } from 'vitest';
import {
  type Contingency,
  cubedMutualInformation,
  expected,
  logDice,
  logLikelihood,
  mutualInformation,
  tScore,
} from './contingency.ts';
import { dispersion } from './dispersion.ts';
import { bayesFactor, keynessLogLikelihood, logRatio, percentDifference } from './keyness-measures.ts';
import { chance, criticalValue } from './significance.ts';

/** Words of the corpus in chapter 5 of Manning and Schütze (1999), Foundations of Statistical Natural Language Processing. */
const TIMES = 14_307_668;

it.each<[pair: string, cells: [both: number, first: number, second: number, neither: number], logLikelihood: number]>([
  ['the swiss', [110, 2442, 111, 29114], 270.72],
  ['can be', [29, 13, 123, 31612], 263.9],
  ['previous year', [31, 23, 139, 31584], 256.84],
  ['mineral water', [10, 0, 3, 31764], 167.23],
  ['at the', [76, 104, 2476, 29121], 157.21],
])('log-likelihood of “%s” is that of Dunning (1993), table 1', (_, [both, first, second, neither], wanted) => {
  const table = { o11: both, r1: both + first, c1: both + second, n: both + first + second + neither };
  expect(logLikelihood(table)).toBeCloseTo(wanted, 1);
});

it.each<[pair: string, table: Contingency, information: number]>([
  ['Ayatollah Ruhollah', { o11: 20, r1: 42, c1: 20, n: TIMES }, 18.38],
  ['Bette Midler', { o11: 20, r1: 41, c1: 27, n: TIMES }, 17.98],
  ['videocassette recorder', { o11: 20, r1: 77, c1: 59, n: TIMES }, 15.94],
  ['over many', { o11: 20, r1: 13484, c1: 10570, n: TIMES }, 1.01],
])('mutual information of “%s” is that of Manning and Schütze, table 5.14', (_, table, wanted) => {
  expect(mutualInformation(table)).toBeCloseTo(wanted, 2);
  expect(cubedMutualInformation(table)).toBeCloseTo(wanted + 2 * Math.log2(20), 1);
});

it.each<[pair: string, table: Contingency, t: number]>([
  ['new companies', { o11: 8, r1: 15828, c1: 4675, n: TIMES }, 0.999932],
  ['Ayatollah Ruhollah', { o11: 20, r1: 42, c1: 20, n: TIMES }, 4.4721],
  ['like people', { o11: 20, r1: 14093, c1: 14776, n: TIMES }, 1.2176],
])('the t-score of “%s” is that of Manning and Schütze, section 5.3', (_, table, wanted) => {
  expect(tScore(table)).toBeCloseTo(wanted, 2);
});

it('what goes together less than by chance has a minus', () => {
  const table = { o11: 1, r1: 100, c1: 100, n: 1000 };
  expect(expected(table)).toBe(10);
  // four cells in full, independently: n ln n of cells − of margins + of the whole
  const x = (value: number): number => value * Math.log(value);
  const whole = 2 * (x(1) + x(99) + x(99) + x(801) - 2 * x(100) - 2 * x(900) + x(1000));
  expect(logLikelihood(table)).toBeCloseTo(-whole, 8);
  expect(logLikelihood({ o11: 10, r1: 100, c1: 100, n: 1000 })).toBeCloseTo(0, 8);
  expect(logLikelihood({ o11: 5, r1: 5, c1: 5, n: 5 })).toBe(0);
});

it.each<[together: number, node: number, word: number, value: number]>([
  [10, 10, 10, 14],
  [5, 10, 10, 13],
  [1, 2 ** 14, 2 ** 14, 0],
])('logDice of %i of %i and %i is %d: 14 at most, one less is half as strong', (together, node, word, value) => {
  expect(logDice(together, node, word)).toBeCloseTo(value, 10);
});

it('dispersion is that of the worked example of Gries (2008)', () => {
  const found = dispersion([1, 2, 3, 4, 5], [9, 10, 10, 10, 11])!;
  expect(found.dp).toBeCloseTo(0.18, 3);
  expect(found.dpNorm).toBeCloseTo(0.22, 2);
  expect(found.juillandD).toBeCloseTo(0.785, 3);
});

it.each<[name: string, counts: number[], sizes: number[], dp: number, dpNorm: number, juillandD: number]>([
  ['even', [2, 4, 6], [10, 20, 30], 0, 0, 1],
  ['all in one of the smallest parts', [5, 0, 0, 0], [25, 25, 25, 25], 0.75, 1, 0],
])('dispersion at its ends: %s', (_, counts, sizes, dp, dpNorm, juillandD) => {
  const found = dispersion(counts, sizes)!;
  expect(found.dp).toBeCloseTo(dp, 10);
  expect(found.dpNorm).toBeCloseTo(dpNorm, 10);
  expect(found.juillandD).toBeCloseTo(juillandD, 10);
});

it('there is no dispersion over one part, or of no word', () => {
  expect(dispersion([3], [10])).toBeUndefined();
  expect(dispersion([0, 0], [10, 10])).toBeUndefined();
});

it('keyness by two cells, against the same sum worked out the long way', () => {
  const two = { target: 30, targetSize: 1000, reference: 20, referenceSize: 4000 };
  // expected: 50 · 1000/5000 = 10 and 50 · 4000/5000 = 40
  const longWay = 2 * (30 * Math.log(3) + 20 * Math.log(0.5));
  expect(keynessLogLikelihood(two)).toBeCloseTo(longWay, 10);
  expect(logRatio(two)).toBeCloseTo(Math.log2(6), 10);
  expect(percentDifference(two)).toBeCloseTo(500, 10);
  expect(bayesFactor(longWay, two)).toBeCloseTo(longWay - Math.log(5000), 10);
});

it('a word that the reference lacks', () => {
  const two = { target: 8, targetSize: 1000, reference: 0, referenceSize: 1000 };
  expect(keynessLogLikelihood(two)).toBeCloseTo(16 * Math.log(2), 10);
  expect(logRatio(two)).toBe(4);
  expect(percentDifference(two)).toBeUndefined();
});

it.each<[logLikelihood: number, chance: number]>([
  [3.841459, 0.05],
  [6.634897, 0.01],
  [10.827566, 0.001],
  [15.136705, 0.0001],
  [37.3249, 1e-9],
])('χ² of %d with one degree of freedom leaves %d, as the tables have it', (value, wanted) => {
  expect(chance(value) / wanted).toBeCloseTo(1, 4);
});

it.each<[tests: number, value: number]>([
  [1, 3.8415],
  [5, 6.6349],
  [500, 15.1367],
])('one of %i tests is significant from %d', (tests, value) => {
  expect(criticalValue(tests)).toBeCloseTo(value, 3);
});
