import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { patternsIn } from './regular-expressions.ts';

// The checker runs in this process: no helper programs, no workers.
process.env.RECHECK_SYNC_BACKEND = 'pure';
const { checkSync } = await import('recheck');
/** Steps decide, not the time they take: a busy machine judges as a quiet one. Only what ends nowhere is given up. */
const LIMITS = { attackTimeout: null, incubationTimeout: null, seedingTimeout: null, timeout: 60_000 };

/** Quadratic, and only ever put to a few hundred characters; with the text it is put to. */
const SHORT: Record<string, string> = {
  [String.raw`/\s*(?:[|•·–—@]| - |,? (?:Published|Updated|Posted)\b|,? \d|,? (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|,? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d).*$/`]:
    'the first 300 characters of a byline',
  '/=+$/': 'Base64, which ends in two = at most',
  [String.raw`/\/+$/`]: 'the address of a store',
  '/^-+|-+$/g': 'a slug, where no two hyphens stand together',
  [String.raw`/\S*\s*$/`]: 'what is typed at a prompt',
  [String.raw`/\S+$/`]: 'what fits on a line of the terminal',
  [String.raw`/(\d+(?:\.\d+)?)([YLWDHMS])/g`]: 'an ISO 8601 duration',
  [String.raw`/T(\d{2}:\d{2}).*$/`]: 'an EDTF date',
};

const roots = ['packages/core/src', 'apps/api/src', 'apps/tui/src'];
const found = roots.map((root) => patternsIn(fileURLToPath(new URL(`../../../${root}`, import.meta.url))));
const patterns = found.flatMap(({ patterns }, index) =>
  patterns.map(({ at, ...pattern }) => ({ ...pattern, at: `${roots[index]}/${at}` })),
);

it('every regular expression is known before the program runs', () => {
  expect(patterns.length).toBeGreaterThan(200);
  expect(found.flatMap(({ unreadable }) => unreadable)).toEqual([]);
});

it('no regular expression can be made to run for minutes', { timeout: 240_000 }, () => {
  const places = new Map<string, string[]>();
  for (const { source, flags, at } of patterns) {
    const key = `/${source}/${flags}`;
    places.set(key, [...(places.get(key) ?? []), at]);
  }
  const faults: string[] = [];
  for (const [key, at] of places) {
    const end = key.lastIndexOf('/');
    const answer = checkSync(key.slice(1, end), key.slice(end + 1), LIMITS);
    if (answer.status === 'safe') continue;
    if (answer.status === 'unknown') faults.push(`${at.join(', ')}: ${key} cannot be judged: ${answer.error.kind}`);
    else if (answer.complexity.type === 'exponential') faults.push(`${at.join(', ')}: ${key} is exponential`);
    else if (answer.complexity.degree > 2 || !SHORT[key])
      faults.push(`${at.join(', ')}: ${key} is polynomial of degree ${answer.complexity.degree}`);
  }
  expect(faults).toEqual([]);
  expect(
    Object.keys(SHORT).filter((key) => !places.has(key)),
    'stands in no file any more',
  ).toEqual([]);
});
