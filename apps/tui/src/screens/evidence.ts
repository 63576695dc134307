import { type Document, type Encounter, type EntityNames, network, type Quote, type Store } from '@readout/core';
import { createElement as h, type ReactNode } from 'react';
import { Entries, type Entry } from '../components/entries.ts';
import { filterLine } from '../filter-line.ts';
import { useBrowser } from '../hooks/use-browser.ts';
import { useOne } from '../hooks/use-reading.ts';
import { truncate } from '../layout/fit.ts';
import { line, piece } from '../layout/line.ts';
import { namesOf } from '../names.ts';
import { place } from '../place.ts';
import { encounterRow } from '../views/encounter-row.ts';
import { TIE_WORDS } from '../views/network.ts';
import { quoteRow } from '../views/quote-row.ts';
import { dated } from '../views/when.ts';
import { SHOWN } from './network.ts';

interface Found {
  title: string;
  records: (Quote | Encounter | Document)[];
  entities: EntityNames;
}

/** How much evidence of a tie is shown. */
const MOST = 40;

/** What a tie is known from: quotations and documents open in the reader, encounters with their sides. */
export function Evidence(): ReactNode {
  const { store, here } = useBrowser();
  const { id = '', filter } = here;
  const read = useOne(`evidence ${JSON.stringify([id, filter])}`, () => find(store, id, filter));
  return h(Entries<Found>, { title: read.value?.title ?? 'Evidence', read, entries });
}

async function find(store: Store, id: string, filter: string | undefined): Promise<Found> {
  const { ties, nodes } = await network(store, filterLine(filter), { limit: SHOWN });
  const tie = ties.find(({ kind, from, to }) => `${kind} ${from} ${to}` === id);
  if (!tie) throw new Error('There is no such tie in this corpus.');
  const names = new Map(nodes.map((node) => [node.id, node.name]));
  const kind = tie.kind === 'met' ? 'encounter' : tie.kind === 'quoted-together' ? 'document' : 'quote';
  const records = await Promise.all(tie.evidence.slice(0, MOST).map((one) => store.get(kind, one)));
  const found = records.filter((one) => one !== undefined);
  const title = `${names.get(tie.from)} ${TIE_WORDS[tie.kind]} ${names.get(tie.to)} · ${tie.weight} ×`;
  const named = kind === 'document' ? {} : await namesOf(store, found);
  return { title, records: found, entities: named };
}

function entries({ records, entities }: Found, columns: number): Entry[] {
  return records.map((record): Entry => {
    if ('participants' in record)
      return {
        lines: [...encounterRow(record, 0, entities, columns), []],
        open: place('sides', { id: record.id }),
        cites: record.id,
      };
    if ('kind' in record)
      return {
        lines: [...quoteRow(record, entities, columns), []],
        open: place('reader', { id: record.document, cursor: record.span.start, annotation: record.id }),
        cites: record.id,
      };
    return {
      lines: [
        truncate(line(piece(record.title || record.id, 'strong')), columns),
        line(record.published ? piece(dated(record.published), 'date') : piece('undated', 'quiet')),
        [],
      ],
      open: place('reader', { id: record.id }),
      cites: record.id,
    };
  });
}
