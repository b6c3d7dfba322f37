/**
 * Lets a widget speak a further language: one that does not come along, and whose words await review by a native
 * speaker. Fetched only where the page asks for such languages and its `lang` is neither Danish nor English.
 */
import { css } from 'lit';
import { loadLanguage } from '../bundled/parts.js';
import { furtherLanguages, type FurtherLanguage } from '../generated/languages.js';
import { locales } from '../shared/intl.js';
import type { Language, LocaleController, LocaleHost } from '../shared/locale-controller.js';
import { sharedStrings } from '../shared/strings.js';
import { further, loadWords } from '../shared/words.js';
import type { LanguageFile } from './language-file.js';

/** The words of each language that is there. */
const files = new Map<Language, Omit<LanguageFile, 'reviewed' | 'notice'>>();
/** The sentence to show while a language awaits review; none for one that has been reviewed. */
const notices = new Map<Language, string>();
const styles = css`
  [part='translation'] {
    margin-block-end: 0.75em;
  }
`;
/** The language that each widget was last to speak. */
const latest = new WeakMap<LocaleHost, string>();
/** Widgets whose notice is seen to. */
const watched = new WeakSet<LocaleHost>();

/**
 * Has a widget speak the language of its page, where there is a file of it.
 * @param locale The widget's.
 * @param host The widget.
 * @param page The language of its page, in small letters.
 * @param tables The words it draws with, which the others are joined to.
 * @throws When the language cannot be had. The widget then speaks English.
 */
export async function speak(
  locale: LocaleController,
  host: LocaleHost,
  page: string,
  tables: readonly object[],
): Promise<void> {
  latest.set(host, page);
  const tag = page.trim().split(/[-_]/)[0]!;
  const language = furtherLanguages.find((one) => one === tag);
  if (!language) return;
  const [file] = await Promise.all([
    loadLanguage(language),
    ...[...tables, sharedStrings].map((table) => loadWords(table, 'en')),
  ]);
  // The one-file bundle has none.
  if (!file) return;
  install(language, file);
  // Meanwhile the page may have changed its mind.
  if (latest.get(host) !== page || locale.mark !== 'en' || !host.unreviewedLanguages) return;
  locale.language = language;
  locale.mark = locale.records = undefined;
  showNotice(locale, host);
}

/** Makes the words of a language known to every table, also to those that come later. */
export function install(language: FurtherLanguage, { reviewed, notice, ...tables }: LanguageFile): void {
  if (files.has(language)) return;
  files.set(language, tables);
  if (!reviewed) notices.set(language, notice);
  // Years and digits are those that are written in Denmark.
  locales[language] = `${language}-u-ca-gregory-nu-latn`;
  Object.defineProperty(further, language, {
    // A table whose own words are not there yet, and so its name, stands in with what it has.
    get(this: { name: keyof typeof tables; en: unknown }) {
      return tables[this.name] ?? this.en;
    },
  });
}

/** A text of the library's own contacts in a language, found by the English one, which a site may have written too. */
const ownText = (text: Record<string, string>, language: Language): string | undefined => {
  const known: Record<string, string> = files.get(language)?.contacts ?? {};
  return Object.hasOwn(known, text.en!) ? known[text.en!] : undefined;
};

further.read = (text, language) => {
  if (!files.has(language)) return undefined;
  const own = text[language] || ownText(text, language);
  if (own) return { text: own, lang: undefined };
  const lang = ['en', 'da', ...Object.keys(text)].find((tag) => text[tag]);
  return lang ? { text: text[lang]!, lang } : undefined;
};
further.notice = (language) => notices.get(language);
further.translations = (text) => [...files.keys()].flatMap((language) => ownText(text, language) ?? []);

/** Keeps the notice in the widget as long as it speaks such a language. */
function showNotice(locale: LocaleController, host: LocaleHost): void {
  if (watched.has(host)) return;
  watched.add(host);
  const notice = document.createElement('p');
  notice.className = 'small';
  notice.setAttribute('part', 'translation');
  // Another document than the script's takes no style sheet of it.
  if (host.ownerDocument === document)
    host.shadowRoot!.adoptedStyleSheets = [...host.shadowRoot!.adoptedStyleSheets, styles.styleSheet!];
  host.addController({
    hostUpdated() {
      const text = notices.get(locale.language);
      const root = host.renderRoot;
      // Behind what Lit never draws anew. In an exit below the link, which has to stand where it is.
      const place = root.querySelector('[part=note]') ?? root.querySelector('slot[name=notice]');
      if (!text || !place) return notice.remove();
      notice.lang = locale.language;
      if (notice.textContent !== text) notice.textContent = text;
      if (place.nextElementSibling !== notice) place.after(notice);
    },
  });
}
