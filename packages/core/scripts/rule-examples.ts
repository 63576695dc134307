/**
 * Writes src/query/explain/rule-examples.ts: what each rule and speaker sieve is for, taken from the doc comments of the
 * pipeline, so that a finding can be explained where no source is at hand. Run it after a change of one: npm run rule-examples
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const pipeline = fileURLToPath(new URL('../src/pipeline', import.meta.url));
export const target: string = fileURLToPath(new URL('../src/query/explain/rule-examples.ts', import.meta.url));

/** What the rules of a folder find, longest path first. */
const FINDS: readonly (readonly [folder: string, finds: string])[] = [
  ['quotes/speakers/', 'sieve'],
  ['quotes/', 'quote'],
  ['marked-speech/', 'quote'],
  ['mentions/', 'mention'],
  ['groups/', 'mention'],
  ['dates/', 'date'],
  ['quantities/', 'quantity'],
  ['topics/', 'topic'],
  ['encounters/', 'encounter-report'],
  ['sections/', 'section'],
];
const CONTRACT = /^(?:Rule<|SpeakerSieve\b|EncounterRule\b|GroupRule\b|Clue\b)/;

/** Rules that have no file of their own. */
const WITHIN_A_FILE: Readonly<Record<string, string>> = {
  'mention/known-surname': '"**Zelenskyy** agreed": a family name alone, of somebody only the lexicon knows.',
  'mention/tagger/names':
    'A name the trained tagger read from its words and what stands around it; see models/MODEL.md.',
  'mention/surname': '"**Price** said": a family name alone, of somebody the document names in full.',
  'quote/tagger/roles':
    'Source, cue and content as the trained tagger read them: "**The visitors** ~left little doubt~ that they would return."',
  'section/byline': '"By Ana Sousa", "Staff Reporter": who wrote it, below the headline.',
  'section/dateline': '"**GENEVA (Reuters) -** The ministers met": place, agency and day before the first words.',
  'section/headline': 'The line above the story, told by its length, its shape and what stands below it.',
  'section/run': 'The blocks before and after it decided, against its own look.',
  'sentence/block-end': 'A sentence ends with its paragraph at the latest.',
  'sentence/ellipsis': '"He hesitated … **Then** he signed."',
  'sentence/exclamation': '"Enough! **Nobody** moved."',
  'sentence/full-stop': '"He left. **She** stayed."',
  'sentence/initialism': '"She was born in the U.S. **Her** brother was not."',
  'sentence/question': '"Is it peace? **Nobody** knows."',
};

const docOf = (node: ts.Node): string =>
  ts
    .getJSDocCommentsAndTags(node)
    .filter(ts.isJSDoc)
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The value of a property that is a plain string. */
function stringOf(object: ts.ObjectLiteralExpression, name: string): string | undefined {
  const property = object.properties.find((one) => one.name?.getText() === name);
  return property && ts.isPropertyAssignment(property) && ts.isStringLiteral(property.initializer)
    ? property.initializer.text
    : undefined;
}

/** What every rule and sieve is for, by what it finds and its name. */
function examples(): Map<string, string> {
  const found = new Map(Object.entries(WITHIN_A_FILE));
  for (const path of readdirSync(pipeline, { recursive: true, encoding: 'utf8' })) {
    const name = path.replaceAll('\\', '/');
    const finds = FINDS.find(([folder]) => name.startsWith(folder))?.[1];
    if (!finds || !name.endsWith('.ts') || name.endsWith('.test.ts')) continue;
    const file = ts.createSourceFile(name, readFileSync(join(pipeline, path), 'utf8'), ts.ScriptTarget.Latest, true);
    for (const statement of file.statements) {
      const doc = docOf(statement);
      const visit = (node: ts.Node): void => {
        if (ts.isVariableDeclaration(node) && node.initializer && ts.isObjectLiteralExpression(node.initializer)) {
          const rule = node.type && CONTRACT.test(node.type.getText()) ? stringOf(node.initializer, 'name') : undefined;
          if (rule !== undefined && doc) found.set(`${finds}/${rule}`, doc);
        }
        if (ts.isObjectLiteralExpression(node)) {
          const rule = stringOf(node, 'rule');
          if (rule !== undefined && doc && !found.has(`${finds}/${rule}`)) found.set(`${finds}/${rule}`, doc);
        }
        ts.forEachChild(node, visit);
      };
      visit(statement);
    }
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const quoted = (text: string): string => {
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
  return mark + text.replaceAll('\\', '\\\\').replaceAll(mark, `\\${mark}`) + mark;
};

/** The file as it must be. */
export function written(): string {
  const lines = [...examples()].map(([rule, example]) => {
    const key = /^\w+$/.test(rule) ? rule : quoted(rule);
    const line = `  ${key}: ${quoted(example)},`;
    return line.length > 120 ? `  ${key}:\n    ${quoted(example)},` : line;
  });
  return [
    '/** What each rule is for, with its example, by what it finds. Written by scripts/rule-examples.ts from the doc comments of the pipeline. */',
    'export const ruleExamples: Readonly<Record<string, string>> = {',
    ...lines,
    '};',
    '',
  ].join('\n');
}

if (import.meta.main) writeFileSync(target, written());
