import type { Entity } from '../../schema/entity.ts';
import type { Mention } from '../../schema/mention.ts';
import { english } from '../english.ts';
import { readStages } from '../read-stages.ts';
import { sections } from '../sections/sections.ts';
import { sentences } from '../sentences/sentences.ts';
import type { Stage } from '../stage.ts';
import { tokens } from '../tokens/tokens.ts';
import { mentions } from './mentions.ts';

/** What this stage finds in a text, with the English lexicons: for the tests of its rules. */
export function mentionsOf(
  text: string,
  published?: string,
): { mentions: readonly Mention[]; entities: readonly Entity[] } {
  const reading = readStages([sections, tokens, sentences, mentions] as unknown as Stage[], {
    document: {
      id: 'test',
      title: '',
      text,
      sha256: '',
      language: 'en',
      source: { rights: 'unknown' },
      ...(published ? { published: { edtf: published, basis: 'curated', confidence: 1 } } : {}),
      quality: { machineTranslated: 0, reasons: [] },
    },
    lexicons: english,
    event: undefined,
  });
  return { mentions: reading.layer('mention'), entities: reading.layer('entity') };
}

/** The mentions of some forms as lines: "Lavrov = person/sergey-lavrov". */
export const linesOf = (text: string, forms: readonly Mention['form'][], published?: string): string[] =>
  mentionsOf(text, published)
    .mentions.filter(({ form }) => forms.includes(form))
    .map(({ text: words, entity }) => `${words} = ${entity}`);
