import { type Document, documents, type Page } from '@readout/core';
import type { Context } from '../context.ts';
import type { Line } from '../layout/line.ts';
import { list } from '../listing.ts';
import type { ListFlags } from '../options.ts';
import { documentRows } from '../views/document.ts';

export default async function (this: Context, flags: ListFlags): Promise<void> {
  await list(this, flags, { what: 'documents', kind: 'document', ask: documents, view });
}

const view = ({ items }: Page<Document>, columns: number): Line[] => documentRows(items, columns);
