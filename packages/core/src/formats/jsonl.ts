import type { Format } from './format.ts';

/** JSON Lines: a record a line. */
export const jsonl: Format = {
  name: 'jsonl',
  mediaType: 'application/jsonl',
  extension: 'jsonl',
  kinds: 'any',
  async *write(records) {
    for await (const record of records) yield `${JSON.stringify(record)}\n`;
  },
};
