import type { Format } from './format.ts';

/** JSON: an array of records, or a list's envelope with the records as `data`. */
export const json: Format = {
  name: 'json',
  mediaType: 'application/json',
  extension: 'json',
  kinds: 'any',
  async *write(records, { envelope } = {}) {
    yield envelope ? '{"data":[' : '[';
    let first = true;
    for await (const record of records) {
      yield `${first ? '' : ','}${JSON.stringify(record)}`;
      first = false;
    }
    yield envelope ? `]${fieldsOf(envelope)}}\n` : ']\n';
  },
};

const fieldsOf = (envelope: Readonly<Record<string, unknown>>): string =>
  Object.entries(envelope)
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => `,${JSON.stringify(field)}:${JSON.stringify(value)}`)
    .join('');
