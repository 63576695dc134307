import { expect, it } from 'vitest';
import { gathered } from './gathered.ts';

/** Something that knows all ids but those with an x, and what it was asked for. */
function source(most?: number) {
  const asked: (readonly string[])[] = [];
  const get = gathered(async (ids) => {
    asked.push(ids);
    return new Map(ids.filter((id) => !id.includes('x')).map((id) => [id, `the ${id}`]));
  }, most);
  return { asked, get };
}

it('what is wanted in one go is asked for together, and once', async () => {
  const { asked, get } = source();
  expect(await Promise.all(['a', 'b', 'x', 'a'].map(get))).toEqual(['the a', 'the b', undefined, 'the a']);
  expect(asked).toEqual([['a', 'b', 'x']]);
  expect(await get('a')).toBe('the a');
  expect(asked).toEqual([['a', 'b', 'x'], ['a']]);
});

it('as many as one request may name', async () => {
  const { asked, get } = source(2);
  expect(await Promise.all(['a', 'b', 'c', 'd', 'e'].map(get))).toEqual(['the a', 'the b', 'the c', 'the d', 'the e']);
  expect(asked).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
});

it('what follows on an answer is gathered too', async () => {
  const { asked, get } = source();
  const chain = async (id: string): Promise<string | undefined> => ((await get(id)) ? get(`${id}2`) : undefined);
  expect(await Promise.all(['a', 'b', 'x'].map(chain))).toEqual(['the a2', 'the b2', undefined]);
  expect(asked).toEqual([
    ['a', 'b', 'x'],
    ['a2', 'b2'],
  ]);
});

it('a fault is everybody’s, and the next go begins anew', async () => {
  let down = true;
  const get = gathered(async (ids) => {
    if (down) throw new Error('down');
    return new Map(ids.map((id) => [id, id]));
  });
  const answers = await Promise.allSettled([get('a'), get('b')]);
  expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  down = false;
  expect(await get('a')).toBe('a');
});
