import { type GroupRule, ground, group, together } from './ground.ts';

const PEOPLE = new Set(['people', 'peoples', 'citizens', 'residents', 'inhabitants']);

/** "**the people of Iraq**", "**residents of Kharkiv**": who lives in a place. */
export const peopleOf: GroupRule = {
  name: 'people-of',
  *find(reading) {
    const found = ground(reading);
    const { tokens } = found.passage;
    for (const { from, to, mention } of found.placed) {
      if (!mention.entity.startsWith('place/') || (mention.form !== 'name' && mention.form !== 'metonym')) continue;
      const of = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
      if (tokens[of]?.lower !== 'of' || !PEOPLE.has(tokens[of - 1]?.lower ?? '')) continue;
      const first = tokens[of - 2]?.lower === 'the' ? of - 2 : of - 1;
      if (together(found, first, to - 1)) yield group(found, first, to, mention, 0.7 * mention.confidence);
    }
  },
};
