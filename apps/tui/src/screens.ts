import type { FunctionComponent } from 'react';
import type { ScreenName } from './place.ts';
import { Documents } from './screens/documents.ts';
import { Encounters } from './screens/encounters.ts';
import { Entities } from './screens/entities.ts';
import { EntityScreen } from './screens/entity.ts';
import { Quotation } from './screens/quotation.ts';
import { Quotes } from './screens/quotes.ts';
import { Reader } from './screens/reader.ts';
import { Search } from './screens/search.ts';
import { SidesScreen } from './screens/sides.ts';

/** Every screen of the browser. */
export const screens: Record<ScreenName, FunctionComponent> = {
  documents: Documents,
  quotes: Quotes,
  encounters: Encounters,
  entities: Entities,
  search: Search,
  reader: Reader,
  quotation: Quotation,
  sides: SidesScreen,
  entity: EntityScreen,
};
