import { readModel } from './model-bytes.ts';
import { plainStates, rememberingStates } from './states.ts';
import type { RoleModels, Tagger } from './tagger.ts';

/** Which models to load; both unless told. */
export interface TaggerOptions {
  roles?: boolean;
  names?: boolean;
}

/**
 * The trained models that come with this package, read on first use: hand them to `parse(text, { tagger })`. What they were
 * learned from, and under what terms, stands in `models/MODEL.md`.
 */
export async function loadTagger({ roles = true, names = true }: TaggerOptions = {}): Promise<Tagger> {
  const [forRoles, forNames] = await Promise.all([
    roles ? import('../../../models/roles.json', { with: { type: 'json' } }) : undefined,
    names ? import('../../../models/names.json', { with: { type: 'json' } }) : undefined,
  ]);
  return {
    ...(forRoles ? { roles: rolesOf(modelsOf(forRoles.default)) } : {}),
    ...(forNames ? { names: readModel(modelsOf(forNames.default)[0]!, plainStates(4)) } : {}),
  };
}

function rolesOf(bytes: Uint8Array[]): RoleModels {
  const [first, second] = bytes.map((one) => readModel(one, plainStates(3), rememberingStates(3)));
  return [first!, second];
}

/** A built package carries each file as text; the sources import it as JSON. */
function modelsOf(content: unknown): Uint8Array[] {
  const { weights } = (typeof content === 'string' ? JSON.parse(content) : content) as { weights: string[] };
  return weights.map((base64) => {
    const characters = atob(base64);
    const bytes = new Uint8Array(characters.length);
    for (let at = 0; at < bytes.length; at++) bytes[at] = characters.charCodeAt(at);
    return bytes;
  });
}
