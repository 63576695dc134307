import type { Filter } from '@readout/core';
import { type ListFlags, manyValued, oneValued } from './options.ts';

/** The filter the options stand for. `limit` is not part of it: see `gather`. */
export function filterOf(flags: ListFlags): Filter {
  const filter: Record<string, string | string[]> = {};
  for (const key of manyValued) {
    const values = flags[key];
    if (values && values.length > 0)
      filter[key] = values.flatMap((value) => (key === 'fields' ? value.split(',') : value));
  }
  for (const key of oneValued) {
    const value = flags[key];
    if (value !== undefined) filter[key] = value;
  }
  return filter as Filter;
}

/** The options that narrow an answer, as they were typed. */
export const typed = (flags: ListFlags): string[] =>
  [...manyValued, ...oneValued]
    .filter((key) => key !== 'fields' && key !== 'sort' && key !== 'cursor')
    .flatMap((key) => {
      const value = flags[key];
      return value === undefined ? [] : [value].flat().map((one) => `--${key} ${/\s|^!/.test(one) ? `"${one}"` : one}`);
    });
