import { expect, it } from 'vitest';
import { encounter, entity } from '../../test/by-hand.ts';
import { fixtureCorpus, talks } from '../../test/fixture-corpus.ts';
import type { Encounter } from '../schema/encounter.ts';
import { Network } from '../schema/network.ts';
import { memoryStore } from '../stores/memory.ts';
import { network } from './network.ts';

const store = memoryStore(fixtureCorpus());
const berg = 'person/anna-berg';
const novak = 'person/jan-novak';

const met = (id: string, names: readonly string[], rest: Partial<Encounter> = {}): Encounter =>
  encounter(id, id, {
    participants: names.map((name) => ({ role: 'participant', name, entity: `person/${name}` })),
    ...rest,
  });

/** Two circles of three that one person ties together. */
const circles = (more: Encounter[] = []) =>
  memoryStore({
    ...fixtureCorpus(),
    sha256: '',
    documents: [],
    reprises: [],
    entities: ['a', 'b', 'c', 'x', 'y', 'z', 'link', 'host'].map((name) =>
      entity(`person/${name}`, name.toUpperCase()),
    ),
    encounters: [
      met('one', ['a', 'b', 'c']),
      met('two', ['x', 'y', 'z']),
      met('again', ['a', 'b']),
      met('first-bridge', ['link', 'a']),
      met('second-bridge', ['link', 'x']),
      ...more,
    ],
  });

it('ties with what they are known from', async () => {
  const found = await network(store);
  expect(() => Network.parse(found)).not.toThrow();
  expect(found.nodes.map(({ id, name }) => [id, name])).toEqual([
    [berg, 'Anna Berg'],
    [novak, 'Jan Novák'],
  ]);
  const direct = await network(store, { document: 'beta' }, { kinds: ['spoke-to'] });
  expect(direct.ties).toEqual([
    {
      kind: 'spoke-to',
      from: novak,
      to: berg,
      directed: true,
      weight: 1,
      evidence: ['beta.quote.74-132'],
    },
  ]);
  expect(found.ties.map(({ kind, from, to, weight, evidence }) => [kind, from, to, weight, evidence[0]])).toEqual([
    ['met', berg, novak, 1, talks],
    ['quoted-together', berg, novak, 1, 'alpha'],
    ['spoke-to', novak, berg, 1, 'beta.quote.74-132'],
  ]);
});

it.each<[name: string, filter: Parameters<typeof network>[1], options: Parameters<typeof network>[2], ties: number]>([
  ['a meeting that was only planned', { status: 'planned' }, { kinds: ['met'] }, 0],
  ['one kind', {}, { kinds: ['met'] }, 1],
  ['no tie so strong', {}, { min: 2 }, 0],
  ['nobody of the kind', {}, { types: ['event'] }, 0],
  ['another day', { since: '2021' }, {}, 0],
])('%s', async (_, filter, options, ties) => {
  expect((await network(store, filter, options)).ties).toHaveLength(ties);
});

it('who was only in the same room, or asked the questions, did not meet', async () => {
  const found = await network(
    circles([
      met('same-room', ['host', 'z'], { contact: 'present' }),
      met('interview', [], {
        participants: [
          { role: 'interviewer', name: 'Host', entity: 'person/host' },
          { role: 'participant', name: 'Z', entity: 'person/z' },
        ],
      }),
    ]),
  );
  expect(found.nodes.map(({ id }) => id)).not.toContain('person/host');
});

it('measures: strength, the one between, and the two circles', async () => {
  const found = await network(circles());
  const of = (name: string) => found.nodes.find(({ id }) => id === `person/${name}`)!;
  expect(of('a')).toMatchObject({ degree: 3, strength: 4 });
  expect(of('link')).toMatchObject({ degree: 2, strength: 2 });
  // three on each side: 9 of the 15 pairs of others go through the link
  expect(of('link').betweenness).toBeCloseTo(9 / 15, 10);
  expect(of('b').betweenness).toBe(0);
  expect(found.nodes.reduce((sum, { pageRank }) => sum + pageRank, 0)).toBeCloseTo(1, 6);
  expect(of('b').community).toBe(of('c').community);
  expect(of('y').community).toBe(of('z').community);
  expect(of('b').community).not.toBe(of('y').community);
  expect(found.modularity).toBeGreaterThan(0.3);
});

it('the most strongly tied, and the ties among them', async () => {
  const found = await network(circles(), {}, { limit: 2 });
  expect(found.nodes.map(({ id }) => id)).toEqual(['person/a', 'person/b']);
  expect(found.total).toEqual({ nodes: 7, ties: 8 });
  expect(found.ties).toMatchObject([{ from: 'person/a', to: 'person/b', weight: 2, evidence: ['again', 'one'] }]);
});
