/**
 * Lets Lit read its templates as HTML on an XHTML page too, where `innerHTML` reads XML: they are made in an HTML
 * document. To be imported before Lit, which asks for this hook once, when it is run. Only the one-file bundle needs
 * it, since browsers run no modules in XHTML.
 */
interface TemplateClass {
  createElement(html: string): HTMLTemplateElement;
}

const support = (templateClass: TemplateClass): void => {
  templateClass.createElement = (html) => {
    const template = document.implementation.createHTMLDocument('').createElement('template');
    template.innerHTML = html;
    return template;
  };
};

if (/xml/.test(document.contentType)) {
  // Lit's builds for production and for development ask by different names.
  const hooks = { litHtmlPolyfillSupport: support, litHtmlPolyfillSupportDevMode: support };
  Object.assign(globalThis, hooks);
  // Lit is part of this script, and has asked when the script ends.
  queueMicrotask(() => {
    for (const name of Object.keys(hooks)) Reflect.deleteProperty(globalThis, name);
  });
}

export {};
