/** AT-61: what editors write, as the real editors of content systems leave it, still ends as a widget or a link. */
import { installOthers, scriptOf, textOf as script } from './others.js';
import { expect, loader, type Site, test } from '../helpers/site.js';

/** What an editor may paste, each with what it says without a script. */
const snippets = {
  tag: '<pejl-contact-card contact="reden-aarhus"><a href="/steder/reden">Reden</a></pejl-contact-card>',
  place: '<div data-pejl="contact-card" data-contact="reden-aarhus"><a href="/steder/reden">Reden</a></div>',
  link: '<p>Ring til <a href="/steder/reden#pejl=contact-card&amp;contact=reden-aarhus">Reden</a>, eller spørg.</p>',
};
type Snippet = keyof typeof snippets;

/** The rules of Umbraco's rich text editor for the elements above (RichTextEditorSettings, Umbraco 9 to 13). */
const umbraco = {
  valid_elements:
    '+a[id|style|rel|data-id|data-udi|rev|hreflang|dir|lang|tabindex|accesskey|type|name|href|target|title|class],-strong/-b[class|style],-em/-i[class|style],#p[id|style|dir|class|align],br[class],-div[id|dir|class|align|style],-span[class|align|style],-ul[class|style],-ol[class|style],-li[class|style],iframe[*]',
  invalid_elements: 'font',
};

/** A script with Tiptap and what a system adds to it. */
const tiptap = (keepsDivs: boolean): string => `
  import { Editor, Extension, Node } from '@tiptap/core';
  import { StarterKit } from '@tiptap/starter-kit';
  import { Link } from '@tiptap/extension-link';
  const div = Node.create({
    name: 'div',
    group: 'block',
    content: 'inline*',
    parseHTML: () => [{ tag: 'div' }],
    renderHTML: ({ HTMLAttributes }) => ['div', HTMLAttributes, 0],
  });
  const data = Extension.create({
    name: 'data',
    addGlobalAttributes: () => [{ types: ['div'], attributes: { 'data-pejl': {}, 'data-contact': {} } }],
  });
  export const editor = new Editor({
    element: document.querySelector('#text'),
    extensions: [StarterKit, Link${keepsDivs ? ', div, data' : ''}],
  });`;

/**
 * What filters in PHP leave of the snippets, as they really left it: `wp_kses_post` and `esc_url` of WordPress 6.1.9,
 * and HTML Purifier 4.11.0 as it comes. `wptexturize`, which WordPress sends every page through, changes nothing in it.
 */
const fixtures: Record<string, Partial<Record<Snippet, string>>> = {
  'WordPress without unfiltered_html (kses)': {
    tag: '<a href="/steder/reden">Reden</a>',
    place:
      '<div data-pejl="contact-card" data-contact="reden-aarhus"><a href="/steder/reden">Reden</a></div>',
    link: '<p>Ring til <a href="/steder/reden#pejl=contact-card&amp;contact=reden-aarhus">Reden</a>, eller spørg.</p>',
  },
  'a WordPress theme that writes the address itself (esc_url)': {
    link: '<p>Ring til <a href="/steder/reden#pejl=contact-card&#038;contact=reden-aarhus">Reden</a>, eller spørg.</p>',
  },
  'HTML Purifier': {
    tag: '<a href="/steder/reden">Reden</a>',
    place: '<div><a href="/steder/reden">Reden</a></div>',
    link: '<p>Ring til <a href="/steder/reden#pejl=contact-card&amp;contact=reden-aarhus">Reden</a>, eller spørg.</p>',
  },
};

/** What Tiptap writes on every link unless a system asks it not to, and what CKEditor 5 can be asked to. */
const newWindow = { target: '_blank', rel: 'noopener noreferrer nofollow' };

/** The editor has really written this on every link that it left. */
function assertMarked(cleaned: string[], marks: object): void {
  const links = cleaned.flatMap((html) => html.match(/<a .*?>/g) ?? []);
  expect(links.length).toBeGreaterThanOrEqual(cleaned.length);
  for (const link of links)
    for (const [name, value] of Object.entries(marks)) expect(link, link).toContain(`${name}="${value}"`);
}

/** Filters from npm, as they come. */
const filters = [
  ['DOMPurify', "export { default as clean } from 'dompurify';", '.clean.sanitize', 'widget'],
  ['sanitize-html', "export { default as clean } from 'sanitize-html';", '.clean', 'link'],
] as const;

test.describe('AT-61: what is left by', () => {
  test.beforeAll(() => installOthers());

  /** Opens a page with what was left, and says what became of it. */
  async function outcome(site: Site, html: string): Promise<'widget' | 'link'> {
    const { page, said } = await site.visit(loader + html);
    await page.waitForLoadState('networkidle');
    expect(said).toEqual([]);
    if (await page.locator('pejl-contact-card').count()) {
      await page.locator('pejl-contact-card article').waitFor();
      return 'widget';
    }
    const link = page.locator('a[href^="/steder/reden"]');
    await expect(link, html).toBeVisible();
    return 'link';
  }

  const left = async (
    site: Site,
    clean: (html: string) => Promise<string>,
  ): Promise<Record<string, string>> => {
    const found: Record<string, string> = {};
    for (const [name, html] of Object.entries(snippets)) found[name] = await outcome(site, await clean(html));
    return found;
  };

  test('TinyMCE with Umbraco’s rules', async ({ site }) => {
    const { page } = await site.visit('<textarea id="text"></textarea>');
    await page.evaluate(script('tinymce/tinymce.min.js'));
    for (const part of ['models/dom/model', 'themes/silver/theme', 'icons/default/icons'])
      await page.evaluate(script(`tinymce/${part}.min.js`));
    await page.evaluate(
      (rules) =>
        (window as never as { tinymce: { init(options: object): Promise<unknown> } }).tinymce.init({
          selector: '#text',
          skin: false,
          content_css: false,
          convert_urls: false,
          promotion: false,
          ...rules,
        }),
      umbraco,
    );
    const cleaned: string[] = [];
    const found = await left(site, async (html) => {
      cleaned.push(
        await page.evaluate((text) => {
          const [editor] = (window as never as { tinymce: { get(): Editor[] } }).tinymce.get();
          editor!.setContent(text);
          return editor!.getContent();
        }, html),
      );
      return cleaned.at(-1)!;
    });
    expect(cleaned.join(), 'the editor really takes our tags').not.toMatch(/<pejl-/);
    expect(found).toEqual({ tag: 'link', place: 'widget', link: 'widget' });
  });

  /**
   * Drupal lets a format keep what its filter names: `<p> <a href hreflang> …`, and `<div data-*>` where it is added.
   * A site can have every link marked as it likes, by a decorator of CKEditor's.
   */
  for (const [rules, allowed, place, marks] of [
    ['as Drupal comes', [], 'link', undefined],
    ['with div data-pejl allowed', [{ name: 'div', attributes: /^data-/ }], 'widget', undefined],
    ['that opens every link in a new window', [], 'link', newWindow],
  ] as const)
    test(`CKEditor 5 ${rules}`, async ({ site }) => {
      const { page } = await site.visit('<div id="text"></div>');
      await page.evaluate(script('ckeditor5/dist/browser/ckeditor5.umd.js'));
      await page.evaluate(
        async ({ names, attributes }) => {
          const { ClassicEditor, Essentials, Paragraph, Bold, Italic, Link, List, GeneralHtmlSupport } = (
            window as never as {
              CKEDITOR: Record<string, never> & { ClassicEditor: { create(...all: unknown[]): unknown } };
            }
          ).CKEDITOR;
          const allow = names.map(({ name, attributes }) => ({ name, attributes: new RegExp(attributes) }));
          const editor = await ClassicEditor.create(document.querySelector('#text'), {
            licenseKey: 'GPL',
            plugins: [Essentials, Paragraph, Bold, Italic, Link, List, GeneralHtmlSupport],
            htmlSupport: { allow },
            ...(attributes && {
              link: { decorators: { marks: { mode: 'automatic', callback: Boolean, attributes } } },
            }),
          });
          Object.assign(window, { editor });
        },
        {
          names: allowed.map(({ name, attributes }) => ({ name, attributes: attributes.source })),
          attributes: marks,
        },
      );
      const cleaned: string[] = [];
      const found = await left(site, async (html) => {
        cleaned.push(
          await page.evaluate((text) => {
            const { editor } = window as never as {
              editor: { setData(html: string): void; getData(): string };
            };
            editor.setData(text);
            return editor.getData();
          }, html),
        );
        return cleaned.at(-1)!;
      });
      expect(cleaned.join(), 'the editor really takes our tags').not.toMatch(/<pejl-/);
      if (marks) assertMarked(cleaned, marks);
      expect(found).toEqual({ tag: 'link', place, link: 'widget' });
    });

  /** Umbraco 15 has Tiptap alone; since 15.3 it lets a `div` and every `data-…` through by extensions of its own. */
  for (const [rules, own, place] of [
    ['as Umbraco 15.0 has it', false, 'link'],
    ['with the div and data-… of Umbraco 15.3', true, 'widget'],
  ] as const)
    test(`Tiptap ${rules}`, async ({ site }) => {
      const { page } = await site.visit('<div id="text"></div>');
      await page.evaluate(await scriptOf(tiptap(own), 'editor'));
      const cleaned: string[] = [];
      const found = await left(site, async (html) => {
        cleaned.push(
          await page.evaluate((text) => {
            const { editor } = (window as never as { editor: { editor: Tiptap } }).editor;
            editor.commands.setContent(text);
            return editor.getHTML();
          }, html),
        );
        return cleaned.at(-1)!;
      });
      expect(cleaned.join(), 'the editor really takes our tags').not.toMatch(/<pejl-/);
      assertMarked(cleaned, newWindow);
      expect(found).toEqual({ tag: 'link', place, link: 'widget' });
    });

  for (const [filter, lines, call, place] of filters)
    test(filter, async ({ site }) => {
      const { page } = await site.visit('');
      await page.evaluate(await scriptOf(lines, 'filter'));
      const cleaned: string[] = [];
      const found = await left(site, async (html) => {
        cleaned.push(await page.evaluate<string>(`filter${call}(${JSON.stringify(html)})`));
        return cleaned.at(-1)!;
      });
      expect(cleaned.join(), 'the filter really takes our tags').not.toMatch(/<pejl-/);
      expect(found).toEqual({ tag: 'link', place, link: 'widget' });
    });

  for (const [editor, cleaned] of Object.entries(fixtures))
    test(editor, async ({ site }) => {
      for (const [name, html] of Object.entries(cleaned))
        expect(await outcome(site, html), name).toBe(html.includes('pejl=') ? 'widget' : 'link');
    });
});

interface Editor {
  setContent(html: string): void;
  getContent(): string;
}

interface Tiptap {
  commands: { setContent(html: string): void };
  getHTML(): string;
}
