import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A regular expression of the source: where it stands, its pattern and flags. */
export interface Pattern {
  at: string;
  source: string;
  flags: string;
}

/** What cannot be checked: `new RegExp` of something that is not known before the program runs. */
export interface Unreadable {
  at: string;
  code: string;
}

/** Every regular expression literal below `root`, and every `RegExp` put together from constant strings. */
export function patternsIn(root: string): { patterns: Pattern[]; unreadable: Unreadable[] } {
  const patterns: Pattern[] = [];
  const unreadable: Unreadable[] = [];
  for (const path of readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!/\.tsx?$/.test(path) || /\.test\.tsx?$/.test(path)) continue;
    const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
    const file = ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.Latest, true, kind);
    const constants = constantsOf(file);
    const visit = (node: ts.Node): void => {
      const at = `${path.replaceAll('\\', '/')}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        patterns.push({ at, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
      } else if (
        (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
        ts.isIdentifier(node.expression) &&
        node.expression.text === 'RegExp'
      ) {
        const [source, flags = ''] = (node.arguments ?? []).map((argument) => constantText(argument, constants));
        if (source === undefined || flags === undefined) unreadable.push({ at, code: node.getText() });
        else patterns.push({ at, source, flags });
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return { patterns, unreadable };
}

type Constants = ReadonlyMap<string, ts.Expression>;

/** The `const`s of a file, by name. */
function constantsOf(file: ts.SourceFile): Constants {
  const constants = new Map<string, ts.Expression>();
  const visit = (node: ts.Node): void => {
    if (
      ts.isVariableDeclaration(node) &&
      ts.isIdentifier(node.name) &&
      node.initializer &&
      (node.parent.flags & ts.NodeFlags.Const) !== 0
    )
      constants.set(node.name.text, node.initializer);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return constants;
}

/** The string an expression always gives, or undefined. */
function constantText(node: ts.Expression, constants: Constants): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isRegularExpressionLiteral(node)) return node.text.slice(1, node.text.lastIndexOf('/'));
  if (ts.isParenthesizedExpression(node)) return constantText(node.expression, constants);
  if (ts.isPropertyAccessExpression(node) && node.name.text === 'source')
    return constantText(node.expression, constants);
  if (ts.isIdentifier(node)) {
    const value = constants.get(node.text);
    return value && constantText(value, constants);
  }
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const [left, right] = [constantText(node.left, constants), constantText(node.right, constants)];
    return left === undefined || right === undefined ? undefined : left + right;
  }
  if (ts.isTemplateExpression(node)) {
    let text = node.head.text;
    for (const { expression, literal } of node.templateSpans) {
      const value = constantText(expression, constants);
      if (value === undefined) return undefined;
      text += value + literal.text;
    }
    return text;
  }
  if (
    ts.isTaggedTemplateExpression(node) &&
    node.tag.getText() === 'String.raw' &&
    ts.isNoSubstitutionTemplateLiteral(node.template)
  )
    return node.template.rawText ?? node.template.text;
  return undefined;
}
