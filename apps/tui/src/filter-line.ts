import type { Filter } from '@readout/core';

/** The filter a typed line stands for: a query, in the one syntax there is. */
export const filterLine = (typed = ''): Filter => (typed.trim() === '' ? {} : { q: typed });
