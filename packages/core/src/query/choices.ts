/** The values of a key of a filter: any of `any` (all where it is empty), none of `none`. */
export interface Choices {
  any: ReadonlySet<string>;
  none: ReadonlySet<string>;
}

/** A value of a key, and whether it is to be left out. */
export interface Choice {
  value: string;
  not: boolean;
}

/** One value or a list, `!` before a value meaning not. */
export function readChoices(values: string | readonly string[]): Choice[] {
  return (typeof values === 'string' ? [values] : values).map((text) => {
    const trimmed = text.trim();
    return trimmed.startsWith('!') ? { value: trimmed.slice(1).trim(), not: true } : { value: trimmed, not: false };
  });
}

export function choices(read: readonly Choice[]): Choices {
  return {
    any: new Set(read.filter(({ not }) => !not).map(({ value }) => value)),
    none: new Set(read.filter(({ not }) => not).map(({ value }) => value)),
  };
}

/** Whether values a record has are let through. */
export function allows({ any, none }: Choices, values: readonly string[]): boolean {
  if (none.size > 0 && values.some((value) => none.has(value))) return false;
  return any.size === 0 || values.some((value) => any.has(value));
}
