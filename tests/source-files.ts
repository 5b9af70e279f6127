// The project's own source files, for tests that hold the code itself to a rule.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { projectRoot } from './support.ts';

/** Paths of the TypeScript files below a folder of the project, from the project's root, with forward slashes. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(projectRoot.length).replaceAll('\\', '/'))
    .sort();
}

const read = new Map<string, ts.SourceFile>();

/** A file as TypeScript reads it. */
export function syntaxOf(file: string): ts.SourceFile {
  const known = read.get(file);
  if (known !== undefined) return known;
  const text = readFileSync(join(projectRoot, file), 'utf8');
  const syntax = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  read.set(file, syntax);
  return syntax;
}

/** Every text that stands in a file as a literal or between tags: what the code says, without its comments. */
export function textsIn(file: string): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node) ||
      ts.isJsxText(node) ||
      ts.isRegularExpressionLiteral(node)
    )
      texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(syntaxOf(file));
  return texts;
}

/** Texts of a file that are put together from parts, as the literal parts around what is filled in. */
export function templatesIn(file: string): string[][] {
  const templates: string[][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTemplateExpression(node))
      templates.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)]);
    ts.forEachChild(node, visit);
  };
  visit(syntaxOf(file));
  return templates;
}

/** What a file imports from others of the project, as paths from the project's root. */
export function importsOf(file: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const from =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
          ? node.arguments[0]
          : undefined;
    if (from !== undefined && ts.isStringLiteralLike(from) && from.text.startsWith('.'))
      found.push(join(file, '..', from.text).replaceAll('\\', '/'));
    ts.forEachChild(node, visit);
  };
  visit(syntaxOf(file));
  return found;
}
