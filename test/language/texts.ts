/** Every text that we wrote for readers, by language: from the data and from the widgets' words. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { textsIn } from '../../src/validation/editors/texts.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

export interface Written {
  /** File and place in it. */
  where: string;
  text: string;
}

/** Strings and templates of a source file, without what is filled in and without names of modules. */
function literals(file: string, language: 'da' | 'en'): Written[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(root, file), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const found: Written[] = [];
  const visit = (node: ts.Node): void => {
    if (language === 'en' && node.parent === source && !/\ben\b *(?:: [^=]+)?[=:]/.test(node.getText()))
      return;
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    // A file that has both languages names its tables after them.
    if (
      ts.isVariableDeclaration(node) &&
      ['da', 'en'].includes(node.name.getText()) &&
      node.name.getText() !== language
    )
      return;
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return;
    // A table's own name is for other files, not for readers.
    if (ts.isCallExpression(node) && node.expression.getText() === 'inLanguages')
      return node.arguments.slice(1).forEach(visit);
    if (ts.isPropertyAssignment(node)) {
      const name = node.name.getText();
      return ['da', 'en'].includes(name) && name !== language ? undefined : visit(node.initializer);
    }
    // Comparisons and look-ups hold keys, not words.
    if (ts.isBinaryExpression(node) && /===|!==/.test(node.operatorToken.getText())) return;
    if (ts.isElementAccessExpression(node)) return visit(node.expression);
    const isText =
      ts.isStringLiteral(node) ||
      ts.isNoSubstitutionTemplateLiteral(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node);
    if (isText && node.text.trim()) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push({ where: `${file}:${line + 1}`, text: node.text });
    }
    node.forEachChild(visit);
  };
  visit(source);
  return found;
}

/** The texts of the bundled data. */
export const dataTexts = (language: 'da' | 'en'): Written[] =>
  ['contacts', 'statistics', 'conversations', 'checklists'].flatMap((kind) =>
    textsIn(JSON.parse(readFileSync(join(root, `data/${kind}.json`), 'utf8'))).map(({ path, value }) => ({
      where: `data/${kind}.json${path}`,
      text: (value as Record<string, string>)[language] ?? '',
    })),
  );

/** The widgets' own words: in the tables `da` and `en` of each `strings.ts`. */
export const widgetTexts = (language: 'da' | 'en'): Written[] =>
  readdirSync(join(root, 'src'), { recursive: true })
    .map((name) => `src/${String(name).replaceAll('\\', '/')}`)
    .filter((file) => /strings\.ts$/.test(file))
    .sort()
    .flatMap((file) => literals(file, language));
