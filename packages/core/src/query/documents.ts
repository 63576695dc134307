import type { AnnotatedDocument } from '../schema/annotated-document.ts';
import type { Document } from '../schema/document.ts';
import type { Filter } from '../schema/filter.ts';
import type { Page } from '../schema/page.ts';
import type { Store } from './store.ts';

/** The articles and releases. */
export const documents = (store: Store, filter?: Filter): Promise<Page<Document>> => store.find('document', filter);

/** A document with everything read from it. */
export const document = (store: Store, id: string): Promise<AnnotatedDocument | undefined> => store.document(id);
