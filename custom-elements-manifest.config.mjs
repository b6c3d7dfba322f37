/**
 * Settings of `cem analyze`: what the documentation, and later the editors, are told about the elements. Only what
 * the contract promises is in it; everything private, protected, static or Lit's own is left out.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** The custom properties that elements share. Their defaults are read from the styles. */
const shared = {
  '--pejl-color-accent': 'Colour of links and of the most important button.',
  '--pejl-color-border': 'Colour of lines.',
  '--pejl-color-control': 'Colour of the edge of buttons and fields.',
  '--pejl-color-focus': 'Colour of the outline around what has focus.',
  '--pejl-color-muted': 'Colour of text of less weight.',
  '--pejl-color-notice': 'Background of what must be read first.',
  '--pejl-color-on-accent': 'Colour of text on the accent colour.',
  '--pejl-color-on-notice': 'Colour of text on the notice colour.',
  '--pejl-color-surface': 'Background of cards and of what is pointed at.',
  '--pejl-color-text': 'Colour of text; the page’s own unless set.',
  '--pejl-font-family': 'Typeface; the page’s own unless set.',
  '--pejl-font-size': 'Size of text, which all other sizes follow.',
  '--pejl-radius': 'Rounding of corners.',
  '--pejl-space': 'Space between groups of controls.',
};

const read = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');

/** Every `var(--pejl-…, default)` in a stylesheet, with its default, which may hold brackets of its own. */
function usedIn(styles) {
  return [...styles.matchAll(/var\((--pejl-[a-z-]+),\s*((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)/g)].map(
    ([, name, fallback]) => ({ name, default: fallback.trim() }),
  );
}

/** Says what an element takes from the shared styles, so that each need not repeat it. */
function sharedStyles() {
  return {
    name: 'shared-styles',
    packageLinkPhase({ customElementsManifest }) {
      const base = usedIn(read('src/shared/styles.ts'));
      const controls = usedIn(read('src/shared/frame/control-styles.ts'));
      const missing = [...base, ...controls].filter(({ name }) => !shared[name]);
      const unused = Object.keys(shared).filter(
        (name) => ![...base, ...controls].some((one) => one.name === name),
      );
      if (missing.length || unused.length)
        throw new Error(
          `Shared custom properties: ${missing.map(({ name }) => name)} lack words here, ${unused} are described but not used.`,
        );
      for (const { path, declarations } of customElementsManifest.modules) {
        const element = read(path);
        // An element's own styles, and those of the domain that it draws.
        const imported = [...element.matchAll(/from '(\.{1,2}\/[\w/-]*styles)\.js'/g)];
        const sources =
          element + imported.map(([, file]) => read(join(dirname(path), `${file}.ts`))).join('');
        const taken = sources.includes('controlStyles') ? [...base, ...controls] : base;
        for (const declared of declarations.filter(({ customElement }) => customElement)) {
          const own = declared.cssProperties ?? [];
          const others = taken.filter(({ name }) => !own.some((one) => one.name === name));
          declared.cssProperties = [
            ...own,
            ...others.map((one) => ({ ...one, description: shared[one.name] })),
          ];
        }
      }
    },
  };
}

/** The properties that all widgets with data have, from the one place where they are declared and documented. */
function readCommonProperties() {
  const source = ts.createSourceFile(
    'x.ts',
    read('src/shared/common-properties.ts'),
    ts.ScriptTarget.Latest,
    true,
  );
  const declared = source.statements.find((one) => ts.isInterfaceDeclaration(one));
  const settings = source.statements
    .filter((one) => ts.isVariableStatement(one))
    .flatMap(({ declarationList }) => declarationList.declarations)
    .map(({ initializer }) =>
      ts.isSatisfiesExpression(initializer) ? initializer.expression : initializer,
    )[0];
  const attributeOf = (name) => {
    const options = settings.properties.find((one) => one.name.text === name).initializer.properties;
    const attribute = options.find((one) => one.name.text === 'attribute')?.initializer;
    if (!attribute) return name.toLowerCase();
    return ts.isStringLiteral(attribute) ? attribute.text : undefined;
  };
  return declared.members.map((member) => {
    const name = member.name.text;
    const description = ts.getTextOfJSDocComment(member.jsDoc[0].comment);
    return { name, description, type: { text: member.type.getText() }, attribute: attributeOf(name) };
  });
}

/** Gives every widget that has them its common properties, and their attributes. */
function commonProperties() {
  return {
    name: 'common-properties',
    packageLinkPhase({ customElementsManifest }) {
      const common = readCommonProperties();
      for (const { path, declarations } of customElementsManifest.modules) {
        if (!read(path).includes('...commonProperties')) continue;
        for (const element of declarations.filter(({ customElement }) => customElement)) {
          // The analyzer knows of some from the constructor, with their defaults.
          const found = (name) => element.members.find((member) => member.name === name);
          const members = common.map(({ name, description, type, attribute }) => ({
            kind: 'field',
            ...(found(name)?.default && { default: found(name).default }),
            name,
            description,
            type,
            ...(attribute && { attribute }),
          }));
          element.members = [
            ...element.members.filter(({ name }) => !common.some((one) => one.name === name)),
            ...members,
          ];
          element.attributes = [
            ...(element.attributes ?? []),
            ...members
              .filter(({ attribute }) => attribute)
              .map(({ name, attribute, description, type, default: value }) => ({
                name: attribute,
                ...(value && { default: value }),
                type,
                description,
                fieldName: name,
              })),
          ];
        }
      }
    },
  };
}

/** Leaves out what nobody outside may rely on. */
function publicOnly() {
  return {
    name: 'public-only',
    packageLinkPhase({ customElementsManifest }) {
      for (const { path, declarations } of customElementsManifest.modules) {
        const states = [...read(path).matchAll(/(\w+): \{ state: true \}/g)].map(([, name]) => name);
        const inner = (name) => states.includes(name) || name.startsWith('#') || name.endsWith('Callback');
        for (const element of declarations) {
          element.members = element.members?.filter(
            ({ name, privacy = 'public', static: isStatic }) =>
              privacy === 'public' && !isStatic && !inner(name),
          );
          element.attributes = element.attributes?.filter(({ fieldName }) => !inner(fieldName));
        }
      }
    },
  };
}

export default {
  globs: ['src/*/element.ts'],
  outdir: '.',
  litelement: true,
  // The package has another than the one written here: see scripts/manifests.ts.
  packagejson: false,
  plugins: [sharedStyles(), commonProperties(), publicOnly()],
};
