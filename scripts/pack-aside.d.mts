/** A package packed as it would be published. */
export function packAside(
  folder: string,
  into: string,
): { tarball: string; size: number; unpackedSize: number; files: string[] };
