import { withLive } from './file-layout.ts';
import { indexData } from './index-data.ts';
import { openFile } from './index-file.ts';

/**
 * The bytes of an index without some units, by their ids: the numbers of the others stay, and no answer names those left out.
 * `mergeIndexes` gives the room back.
 */
export function withoutUnits(buffer: ArrayBuffer, ids: Iterable<string>): ArrayBuffer {
  const { file, table } = indexData(openFile(buffer));
  const live = table.live.slice();
  let count = file.layout.counts.live;
  for (const id of ids) {
    const unit = table.byId(id);
    if (unit === undefined || (live[unit >> 3]! & (1 << (unit & 7))) === 0) continue;
    live[unit >> 3]! &= ~(1 << (unit & 7));
    count--;
  }
  file.touchAll();
  return withLive(file.buffer, file.layout, live, count);
}
