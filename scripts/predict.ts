/**
 * Predictions for the benchmark scorers, as JSON Lines on standard output.
 *
 *   npm run --silent predict -- attributions|encounters|entities|dates|sections FILE.jsonl [--no-tagger] [--models roles,names]
 *
 * Each line of FILE.jsonl is a document `{id, text, published?}`. A line that cannot be read is reported on standard error
 * and the run goes on.
 */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { AnnotationKind, AnnotationOf, Span } from '@readout/core';
import { parse } from '@readout/core/parse';
import { loadTagger } from '@readout/core/tagger';

type Parsed = ReturnType<typeof parse>;
const pair = ({ start, end }: Span): [number, number] => [start, end];
const of = <K extends AnnotationKind>(parsed: Parsed, kind: K) =>
  parsed.annotations.filter((annotation): annotation is AnnotationOf<K> => annotation.kind === kind);

const suites = {
  attributions: (parsed: Parsed) => ({
    attributions: of(parsed, 'quote')
      .filter(({ within }) => !within)
      .map((quote) => ({
        source: quote.source ? [pair(quote.source)] : [],
        cue: quote.cue ? [pair(quote.cue)] : [],
        content: quote.content.map(pair),
      })),
  }),
  encounters: (parsed: Parsed) => {
    const longest = new Map<string, string>();
    for (const mention of of(parsed, 'mention'))
      if (mention.form === 'name' && mention.text.length > (longest.get(mention.entity)?.length ?? 0))
        longest.set(mention.entity, mention.text);
    return {
      encounters: of(parsed, 'encounter-report').map((report) => ({
        kind: report.channel === 'phone' ? 'call' : report.format,
        status: report.status,
        participants: report.who
          .filter(({ role }) => role === 'participant' || role === 'host' || role === 'attendee')
          .map(({ entity, name }) => (entity && longest.get(entity)) || name),
      })),
    };
  },
  entities: (parsed: Parsed) => ({
    entities: of(parsed, 'mention')
      .filter(({ form }) => form !== 'pronoun' && form !== 'demonym')
      .flatMap(({ span, entity, form, rule }) => {
        const named = { ...span, type: entity.split('/')[0] };
        const body = { ...span, type: 'organization' };
        // "ISIL fighters", "the Iraqi government" and "the government" after it are no place, whoever they belong to.
        if (form === 'group' || rule === 'national-body' || (rule === 'named-before' && form === 'title'))
          return [body];
        // A place that acts stands for its government, which is a body.
        return form === 'metonym' ? [named, body] : [named];
      }),
  }),
  dates: (parsed: Parsed) => ({
    times: of(parsed, 'date')
      .filter((date) => date.type === 'date' || date.type === 'time')
      .map((date) => ({ ...date.span, value: date.edtf ?? null })),
  }),
  sections: (parsed: Parsed) => ({
    body: of(parsed, 'section')
      .filter((section) => section.role === 'paragraph')
      .map((section) => pair(section.span)),
  }),
};

const {
  positionals: [suite, file],
  values,
} = parseArgs({
  allowPositionals: true,
  options: { 'no-tagger': { type: 'boolean' }, models: { type: 'string', default: 'roles,names' } },
});
if (!suite || !file || !(suite in suites)) {
  console.error(
    `usage: npm run --silent predict -- ${Object.keys(suites).join('|')} FILE.jsonl [--no-tagger] [--models roles,names]`,
  );
  process.exit(2);
}
const models = values.models.split(',');
const tagger = values['no-tagger']
  ? undefined
  : await loadTagger({ roles: models.includes('roles'), names: models.includes('names') });
const predict = suites[suite as keyof typeof suites];
let at = 0;
for await (const line of createInterface({
  input: createReadStream(file, 'utf8'),
  crlfDelay: Number.POSITIVE_INFINITY,
})) {
  at++;
  if (!line.trim()) continue;
  try {
    const { id, text, published } = JSON.parse(line) as { id: string; text: string; published?: string };
    if (typeof id !== 'string' || typeof text !== 'string') throw new Error('needs "id" and "text", both strings');
    const parsed = parse({ id, text, ...(published ? { published } : {}) }, { tagger });
    process.stdout.write(`${JSON.stringify({ id, ...predict(parsed) })}\n`);
  } catch (error) {
    console.error(`${file}:${at}: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
