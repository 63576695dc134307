import type { Filter } from '../schema/filter.ts';
import type { Occurrence } from '../schema/occurrence.ts';
import type { EntityNames } from '../schema/page.ts';
import { cutLeft, cutRight } from '../search/context.ts';
import { bounded } from './concordance/bounds.ts';
import type { Concordance, ConcordanceOptions } from './concordance/concordance-options.ts';
import { drawSample } from './concordance/draw-sample.ts';
import { lineGroups, lineKeys } from './concordance/line-order.ts';
import { firstWords, lastWords } from './concordance/line-words.ts';
import { patternQuery } from './concordance/word-patterns.ts';
import { queryHash } from './cursor.ts';
import { fieldNames } from './field-names.ts';
import { compareKeys } from './order.ts';
import { pageOf } from './page-of.ts';
import type { Store } from './store.ts';

/** How many lines are read to be put in order; of more the first in the texts. */
const MOST_LINES = 20_000;
const LARGEST_PAGE = 100;

/**
 * Words in context (KWIC): each place of a query with what stands before and after it. In the order of the texts a page is read as
 * it is asked for; to order, draw, group or narrow them the lines are read first, 20,000 at most. A store that answers concordances
 * itself is asked for this one.
 */
export async function concordance(
  store: Store,
  words: string,
  filter: Filter = {},
  options: ConcordanceOptions = {},
): Promise<Concordance> {
  const answered = await store.concordance?.(words, filter, options);
  if (answered) return answered;
  const { in: where = 'text', sort, regex = false, sample, group } = options;
  const query = regex ? await patternQuery(store, words, withoutPaging(filter), where) : words;
  if (query === undefined) return { items: [], total: 0, entities: {}, found: 0 };
  if (where === 'text' && sort === undefined && sample === undefined && group === undefined) {
    const page = await store.occurrences(query, filter);
    return { ...page, items: await shaped(store, page.items, options), found: page.total };
  }
  return inOrder(store, query, filter, options);
}

async function inOrder(
  store: Store,
  query: string,
  filter: Filter,
  { in: where = 'text', sort = [], sample, seed = 1, group, ...shape }: ConcordanceOptions,
): Promise<Concordance> {
  const { fields, ...asked } = withoutPaging(filter);
  const wanted = fields === undefined ? undefined : new Set([fields].flat());
  // fields that are none are for the store to refuse
  const {
    lines: all,
    found,
    entities,
  } = await everyLine(store, query, {
    ...asked,
    ...(wanted ? { fields: [...wanted, ...fieldNames('occurrence')] } : {}),
  });
  const narrowed = all.filter(({ quote }) => where === 'text' || (quote !== undefined) === (where === 'quotes'));
  const drawn = sample === undefined ? narrowed : drawSample(narrowed, sample, seed);
  const key = sort.length > 0 ? lineKeys(sort) : undefined;
  // without an order the lines stay as the store gave them: its own place is the key
  const keyed = drawn.map((item, at) => ({ item, key: key ? key(item) : [at] }));
  if (key) keyed.sort((a, b) => compareKeys(a.key, b.key));
  const hash = queryHash('concordance', asked, JSON.stringify([query, where, sort, sample, seed]));
  const { items, total, next } = pageOf(keyed, filter, hash);
  const shown = (await shaped(store, items, shape)).map((line) =>
    wanted ? (Object.fromEntries(Object.entries(line).filter(([name]) => wanted.has(name))) as Occurrence) : line,
  );
  return {
    items: shown,
    total,
    ...(next === undefined ? {} : { next }),
    entities,
    found,
    ...(sample === undefined ? {} : { sample: { size: drawn.length, of: narrowed.length, seed } }),
    ...(group === undefined ? {} : { groups: lineGroups(drawn, group, entities) }),
  };
}

const withoutPaging = ({ limit: _, cursor: __, ...filter }: Filter): Filter => filter;

async function everyLine(
  store: Store,
  query: string,
  filter: Filter,
): Promise<{ lines: Occurrence[]; found: number; entities: EntityNames }> {
  const lines: Occurrence[] = [];
  const entities: EntityNames = {};
  let cursor: string | undefined;
  for (;;) {
    const page = await store.occurrences(query, {
      ...filter,
      limit: LARGEST_PAGE,
      ...(cursor === undefined ? {} : { cursor }),
    });
    lines.push(...page.items);
    Object.assign(entities, page.entities);
    cursor = page.next;
    if (cursor === undefined || lines.length >= MOST_LINES) return { lines, found: page.total, entities };
  }
}

/** The lines with as much context as is wanted. */
async function shaped(
  store: Store,
  lines: readonly Occurrence[],
  { unit = 'chars', window }: ConcordanceOptions,
): Promise<Occurrence[]> {
  if (unit === 'chars' || unit === 'words') {
    const [before, after] = unit === 'chars' ? [cutLeft, cutRight] : [lastWords, firstWords];
    const room = window ?? (unit === 'chars' ? 60 : 8);
    return lines.map((line) => ({
      ...line,
      // a filter may have left these fields out
      ...('left' in line ? { left: before(line.left, room) } : {}),
      ...('right' in line ? { right: after(line.right, room) } : {}),
    }));
  }
  const ids = [...new Set(lines.map(({ document }) => document))];
  const documents = await Promise.all(ids.map((id) => store.document(id)));
  const show = new Map(documents.flatMap((one) => (one ? [[one.document.id, bounded(one, unit)] as const] : [])));
  return lines.map((line) => ({ ...line, ...(line.span && show.get(line.document)?.(line)) }));
}
