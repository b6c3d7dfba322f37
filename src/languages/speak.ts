/**
 * Lets a widget speak a further language: one that does not come along, and whose words await review by a native
 * speaker. Fetched only where the page asks for such languages and its `lang` is neither Danish nor English.
 */
import { css } from 'lit';
import { languageFiles, type FurtherLanguage } from '../generated/languages.js';
import type { Language, LocaleController, LocaleHost } from '../shared/locale-controller.js';
import { sharedStrings } from '../shared/strings.js';
import { further, loadWords } from '../shared/words.js';
import type { LanguageFile } from './language-file.js';

/** The sentence to show while a language awaits review; none for one that has been reviewed. */
const notices = new Map<Language, string>();
const styles = css`
  [part='translation'] {
    margin-block-end: 0.75em;
  }
`;
/** Widgets whose notice is seen to. */
const watched = new WeakSet<LocaleHost>();

/**
 * Has a widget speak the language of its page, where there is a file of it.
 * @param locale The widget's.
 * @param host The widget.
 * @param own Settles when the words that stand in are there: the others are joined to them.
 * @throws When the language cannot be had. The widget then speaks English.
 */
export async function speak(
  locale: LocaleController,
  host: LocaleHost,
  own: Promise<PromiseSettledResult<void>[]>,
): Promise<void> {
  const { page } = locale;
  const tag = page.trim().split(/[-_]/)[0]!;
  const settled = await own;
  const missing = settled.find((result) => result.status === 'rejected');
  if (missing) throw missing.reason;
  if (!Object.hasOwn(languageFiles, tag)) return;
  const language = tag as FurtherLanguage;
  const [{ default: file }] = await Promise.all([languageFiles[language](), loadWords(sharedStrings, 'en')]);
  install(language, file);
  // Meanwhile the page may have changed its mind.
  if (locale.page !== page || !host.unreviewedLanguages) return;
  locale.language = language;
  locale.mark = locale.records = undefined;
  showNotice(locale, host);
}

/** Makes the words of a language known to every table, also to those that come later. */
export function install(language: FurtherLanguage, { reviewed, notice, ...tables }: LanguageFile): void {
  if (!reviewed) notices.set(language, notice);
  for (const [name, words] of Object.entries(tables)) (further[name] ??= {})[language] = words;
  // Looked up by texts that a site may have written: none of them is a method of objects.
  further.contacts![language] = Object.assign(Object.create(null) as object, tables.contacts);
}

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
