/** Whoever adds a language is told by the compiler what is missing, by name. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../', import.meta.url));
const thai = readFileSync(`${root}src/languages/th.ts`, 'utf8');

/** A file of a language with something wrong, and what the compiler is to say of it. */
const cases: Record<string, { text: string; says: RegExp | undefined }> = {
  'a whole file': { text: thai, says: undefined },
  'a word of a widget': {
    text: thai.replace(/ {4}leave: .*\n/, ''),
    says: /Property 'leave' is missing in type/,
  },
  'the words about a check': {
    text: thai.replace(/ {4}neverConfirmed: .*\n/, ''),
    says: /Property 'neverConfirmed' is missing in type/,
  },
  'a text of a contact': {
    text: thai.replace(/ {4}'Calls are recorded\.': .*\n/, ''),
    says: /Property '"?Calls are recorded\."?' is missing in type/,
  },
  'a table of words': {
    text: thai.replace(/ {2}printButton: .*\n/, ''),
    says: /Property 'printButton' is missing/,
  },
  'whether it is reviewed': {
    text: thai.replace(/ {2}reviewed: .*\n/, ''),
    says: /Property 'reviewed' is missing/,
  },
  'a text that no contact has': {
    text: thai.replace(/( {4}'Calls are recorded)\.'/, "$1 no more.': 'x',\n$1.'"),
    says: /'Calls are recorded no more\.'' does not exist in type/,
  },
  'a word that no widget says': {
    text: thai.replace(/( {4}leave: )/, "    enter: 'x',\n$1"),
    says: /'enter' does not exist in type/,
  },
  'words in place of a sentence with a number': {
    text: thai.replace(/ {4}count: .*\n/, '    count: 5,\n'),
    says: /Type 'number' is not assignable to type '\(count: number\) => string'/,
  },
};

describe('the compiler', () => {
  const said = new Map<string, string[]>();

  before(() => {
    const config = ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path));
    const { options } = ts.parseJsonConfigFileContent({ ...config.config, include: [] }, ts.sys, root);
    const texts = new Map(
      Object.values(cases).map(({ text }, index) => [`${root}src/languages/case-${index}.ts`, text]),
    );
    const host = ts.createCompilerHost(options);
    const { fileExists, getSourceFile, readFile } = host;
    host.fileExists = (path) => texts.has(path) || fileExists.call(host, path);
    host.readFile = (path) => texts.get(path) ?? readFile.call(host, path);
    host.getSourceFile = (path, target, ...rest) =>
      texts.has(path)
        ? ts.createSourceFile(path, texts.get(path)!, target)
        : getSourceFile.call(host, path, target, ...rest);
    const program = ts.createProgram([...texts.keys()], options, host);
    for (const [index, name] of Object.keys(cases).entries()) {
      const source = program.getSourceFile(`${root}src/languages/case-${index}.ts`);
      const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
      said.set(
        name,
        found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
      );
    }
  });

  for (const [name, { text, says }] of Object.entries(cases))
    it(says ? `names ${name}` : `is content with ${name}`, () => {
      if (!says) return assert.deepEqual(said.get(name), []);
      assert.notEqual(text, thai, 'nothing was changed');
      assert.equal(said.get(name)!.length, 1, said.get(name)!.join('\n'));
      assert.match(said.get(name)![0]!, says);
    });
});
