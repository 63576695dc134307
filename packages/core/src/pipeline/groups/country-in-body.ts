import { countryAsOwner, type GroupRule, ground, group } from './ground.ts';

/** "the government of **Iraq**", "**Egypt** police": the country that names its body. */
export const countryInBody: GroupRule = {
  name: 'country-in-body',
  *find(reading) {
    const found = ground(reading);
    const { tokens, words } = found.passage;
    for (const { from, to, mention } of found.placed) {
      if (mention.rule !== 'national-body') continue;
      for (let at = from; at < to; at++) {
        const match = words.names.at(tokens, at, to);
        const country = match?.values.find((sense) => sense.type === 'place' && sense.entry.type === 'country');
        if (!match || country?.type !== 'place') continue;
        if (country.form === 'name' && match.to - match.from < to - from)
          yield group(found, at, match.to, countryAsOwner(country.entry), 0.9, 'name');
        break;
      }
    }
  },
};
