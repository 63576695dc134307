import type { FunctionComponent } from 'react';
import type { ScreenName } from './place.ts';
import { ConcordanceScreen } from './screens/concordance.ts';
import { Documents } from './screens/documents.ts';
import { Encounters } from './screens/encounters.ts';
import { Entities } from './screens/entities.ts';
import { EntityScreen } from './screens/entity.ts';
import { Evidence } from './screens/evidence.ts';
import { NetworkScreen } from './screens/network.ts';
import { Quotation } from './screens/quotation.ts';
import { Quotes } from './screens/quotes.ts';
import { Reader } from './screens/reader.ts';
import { Search } from './screens/search.ts';
import { SidesScreen } from './screens/sides.ts';
import { Ties } from './screens/ties.ts';

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
  concordance: ConcordanceScreen,
  network: NetworkScreen,
  ties: Ties,
  evidence: Evidence,
};
