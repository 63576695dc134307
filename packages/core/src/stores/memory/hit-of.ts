import type { Records } from '../../query/records.ts';
import type { Hit, Matched } from '../../schema/hit.ts';
import type { Annotation } from '../../schema/kinds.ts';
import { foundIn, type Wanted } from '../../search/match/holds.ts';
import type { WordRow } from '../../search/match/word-row.ts';
import type { Passage } from '../../search/passages.ts';
import { type Place, snippet } from '../../search/snippet.ts';
import { byPosition } from '../../text/spans.ts';
import type { Answer } from './answers.ts';

/** What a search shows of a record it found. */
export function hitOf(
  { record, properties, row: read, score }: Answer,
  wanted: readonly Wanted[],
  records: Records,
): Hit {
  const annotation = 'kind' in record ? (record as Annotation) : undefined;
  const id = annotation ? annotation.document : record.id;
  const { document, annotations } = records.document(id)!;
  const when = properties.when ?? document.published ?? document.dateline?.when;
  const row = read();
  const sentences = annotations.filter(({ kind }) => kind === 'sentence').map(({ span }) => span);
  const passages: readonly Passage[] = annotation
    ? [{ start: annotation.span.start, text: properties.text() }]
    : records.passages(id);
  return {
    kind: annotation?.kind ?? 'document',
    document: id,
    ...(annotation ? { annotation: annotation.id } : {}),
    title: document.title,
    ...(document.source.publisher === undefined ? {} : { publisher: document.source.publisher }),
    ...(annotation && annotation.who.length > 0 ? { who: annotation.who } : {}),
    ...(when ? { when } : {}),
    score,
    matched: matchedIn(wanted, row),
    ...snippet(placesIn(wanted, row), sentences, passages),
  };
}

function placesIn(wanted: readonly Wanted[], row: WordRow): Place[] {
  return wanted
    .flatMap(({ leaf, field }, term) =>
      foundIn(leaf, row, field)
        .map(({ from, to }) => ({ span: { start: row.starts[from]!, end: row.ends[to - 1]! }, term }))
        .filter(({ span }) => span.start >= 0),
    )
    .sort((a, b) => byPosition(a.span, b.span));
}

/** The words found, as they stand folded in the text, where they stand and how often. */
function matchedIn(wanted: readonly Wanted[], row: WordRow): Matched[] {
  const matched = new Map<string, { fields: Set<Matched['fields'][number]>; places: Set<number> }>();
  for (const { leaf, field } of wanted)
    for (const { from, to } of foundIn(leaf, row, field)) {
      const term = row.words.slice(from, to).join(' ');
      const known = matched.get(term) ?? { fields: new Set(), places: new Set() };
      known.fields.add(row.title[from] ? 'title' : row.quoted[from] ? 'quote' : 'text');
      known.places.add(from);
      matched.set(term, known);
    }
  return [...matched].map(([term, { fields, places }]) => ({ term, fields: [...fields].sort(), count: places.size }));
}
