/** A package's manifest, as far as it is looked at here. */
export interface Manifest {
  scripts?: Record<string, string>;
  devDependencies?: Record<string, string>;
  exports?: unknown;
  [field: string]: unknown;
}

/**
 * A package's manifest as it is published: without what is meant for this workspace alone, which is the `@readout/source`
 * condition of `exports` (it points at sources, which do not ship), `scripts` and `devDependencies`.
 */
export function publishedManifest({ scripts: _, devDependencies: __, ...manifest }: Manifest): Manifest {
  return { ...manifest, ...(manifest.exports ? { exports: withoutSource(manifest.exports) } : {}) };
}

const withoutSource = (value: unknown): unknown =>
  value && typeof value === 'object'
    ? Object.fromEntries(
        Object.entries(value).flatMap(([key, inner]) =>
          key === '@readout/source' ? [] : [[key, withoutSource(inner)]],
        ),
      )
    : value;
