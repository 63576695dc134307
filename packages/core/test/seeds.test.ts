import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { seedBytes } from './seed-texts.ts';

/** As `sha256sum seeds/*.txt` printed them when the articles came in. */
const SHA256: [id: string, sha256: string][] = [
  ['000_33e8af49852137a1', '0ca8d54f45e955dd54c642ad3f38863d9f53a6b67b5b30551237442a80e6f544'],
  ['001_45484e89ee5d6048', '8b3077429f88262d871b55b7c7edd371f81acbd50e95fdc124ba6ab415b26f95'],
  ['002_41a9bc8872ae4fbf', 'dd9e6ae1831cc570ad632975b80f3ad87ef4f95752ea8b98e7d226a367c3c06d'],
  ['003_68cd6ccdafa90542', '5241470e14f0c82f96d3725b07f9cc54a9ecb6d4eadc9d79caf2e816ff7e3edb'],
  ['004_ce930ab5ed256830', '442e53994bea73138c09e79c50ebd8e4ff08c1aa3af73c9046471da0dbcc7a98'],
];

it.each(SHA256)('%s is as it came, byte for byte', (id, sha256) => {
  expect(createHash('sha256').update(seedBytes.get(id)!).digest('hex')).toBe(sha256);
});

it('every seed is listed here', () => {
  expect([...seedBytes.keys()]).toEqual(SHA256.map(([id]) => id));
});
