import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Input } from '../pipeline/parse.ts';
import type { Manifest } from '../schema/manifest.ts';
import { curate } from './text/curate.ts';
import { decode } from './text/decode.ts';

/** A text file as the parser takes it. Its hash is of the bytes; nothing of the text is changed but a leading byte order mark. */
export function readText(bytes: Uint8Array, { id, manifest }: { id: string; manifest?: Manifest }): Input {
  const input: Input = { id, text: decode(bytes).text, sha256: bytesToHex(sha256(bytes)) };
  return curate(input, manifest?.documents[id]);
}
