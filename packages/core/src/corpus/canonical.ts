/** Fields that say what a record is stand first; the rest follows by name, so that a diff shows what changed. */
const leading = new Map(
  ['kind', 'id', 'name', 'version', 'sha256', 'title', 'document', 'span', 'text', 'type'].map((field, rank) => [
    field,
    rank,
  ]),
);
const LAST = leading.size;

const byField = (a: string, b: string): number =>
  (leading.get(a) ?? LAST) - (leading.get(b) ?? LAST) || (a < b ? -1 : a > b ? 1 : 0);

/** JSON on one line with the fields of every object in one order: the same value gives the same text. */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  return `{${fieldsOf(value)
    .map(([field, part]) => `${JSON.stringify(field)}:${canonicalJson(part)}`)
    .join(',')}}`;
}

/** A record with a field a line; of a list of records each has a line. */
export function canonicalFile(record: object): string {
  const lines = fieldsOf(record).map(([field, value]) => {
    const rows =
      Array.isArray(value) && value.length > 0 ? `[\n${value.map(canonicalJson).join(',\n')}\n]` : canonicalJson(value);
    return `${JSON.stringify(field)}: ${rows}`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}

/** The fields of an object that hold something, in order. */
function fieldsOf(record: object): [field: string, value: unknown][] {
  const values = record as Record<string, unknown>;
  return Object.keys(values)
    .filter((field) => values[field] !== undefined)
    .sort(byField)
    .map((field) => [field, values[field]]);
}
