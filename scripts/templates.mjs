/** Takes white space and comments out of `css` templates: visitors need not download the indentation. */
const css = (text) =>
  text
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s*([{};,>])\s*/g, '$1')
    .replace(/: /g, ':')
    .replace(/;\}/g, '}')
    // A sum needs its blanks, and so does what would be read as the name of a function.
    .replace(/(?<=[\w)\]]) ([+~]) (?=[.[a-z][\w-]*[ .:[{,>])/g, '$1')
    .replace(/(@(?:media|container|supports)) \(/g, '$1(')
    .replace(/ ([/<]) /g, '$1')
    .replace(/ (!important)/g, '$1')
    .replace(/(?<=[\s:(,-])0(?=\.\d)/g, '')
    .replace(/(?<=\[[\w-]+=)'([\w-]+)'(?=\])/g, '$1')
    .trim();

export function minifyStyles() {
  return {
    name: 'minify-templates',
    transform(code, id) {
      if (!id.includes('/src/')) return null;
      const after = code.replace(/\bcss`([^`]*)`/g, (_, text) => `css\`${css(text)}\``);
      return { code: after, map: null };
    },
  };
}

/** Messages of Lit's that only say what a developer did wrong while writing an element. */
const forDevelopers = [
  /"CSSResult is not constructable[^"]*"/,
  /"Value passed to 'css' function must be a 'css' function result: "\+\w+\+"[^"]*"/,
];

/** Elements at whose edges white space is never shown. Slots are none: what a page puts there may be part of a line. */
const blocks =
  'article|caption|dd|div|dl|dt|fieldset|form|h[1-6]|header|legend|li|ol|p|path|rect|table|tbody|td|tfoot|th|thead|tr|ul';
/** The same, within them alone: they stand in lines. */
const boxes = 'button|option';

/**
 * Folds the indentation of markup in templates, after everything else is small, and leaves out what nobody sees of it.
 * Strings write their line breaks as escapes.
 */
export function foldMarkup() {
  return {
    name: 'fold-markup',
    renderChunk(code) {
      let after = code
        .replace(new RegExp(`((?:</?(?:${blocks})|<(?:${boxes}))(?:\\s[^<>]*)?>)\n\\s+`, 'g'), '$1')
        .replace(new RegExp(`\n\\s+(?=</?(?:${blocks})[\\s>]|</(?:${boxes})>|/?>)`, 'g'), '')
        .replace(/\n\s+/g, ' ');
      for (const message of forDevelopers) after = after.replace(message, '');
      return { code: after, map: null };
    },
  };
}

/**
 * Lets Lit read its templates as HTML on an XHTML page too, where `innerHTML` reads XML: they are made in an HTML
 * document and then taken over. Only the one-file bundle needs it, since browsers run no modules in XHTML.
 */
export function templatesInXhtml() {
  return {
    name: 'templates-in-xhtml',
    transform(code, id) {
      if (!/[\\/]lit-html[\\/]lit-html\.js$/.test(id)) return null;
      const after = code.replace(
        /(\w+)\.createElement\("template"\)/,
        '(/xml/.test($1.contentType)?$1.implementation.createHTMLDocument(""):$1).createElement("template")',
      );
      if (after === code)
        this.error('Lit no longer makes its templates where it did: XHTML pages would stay empty.');
      return { code: after, map: null };
    },
  };
}
