/** What few readers need: a name that gives nothing away, sharing, telling of a mistake. Fetched when asked for. */
import { html, nothing, type TemplateResult } from 'lit';
import { copyText } from './clipboard.js';
import { download } from '../../shared/download.js';
import type { Language } from '../../shared/language.js';
import type { Contact } from '../data.js';
import type { ContactView } from '../model/contact.js';
import { mistakeText, sharedText } from './more-text.js';
import { moreStrings } from './strings.js';
import { vcard } from './vcard.js';
import { wordsIn } from '../../shared/words.js';

/** What the panel works with; its buttons are drawn as the card's own. */
export interface MorePanel {
  contact: Contact;
  /** As it is now: only what is current may leave the page. */
  view: ContactView;
  language: Language;
  /** Address to write to about mistakes; undefined where the data names none. */
  feedback: string | undefined;
  button: (label: string, rest: string, act: () => unknown) => TemplateResult;
  /** Called with words about what came of it. */
  report: (words: string) => void;
  root: ShadowRoot;
}

/** The panel below a contact's buttons. */
export function morePanel(panel: MorePanel): TemplateResult {
  const { contact, view, language, feedback, button, report, root } = panel;
  const words = wordsIn(moreStrings, language);
  const phone = view.channels.some(({ isPhone, href }) => isPhone && href && href !== 'tel:112');
  const text = sharedText(view);
  const copy = (what: string): Promise<void> =>
    copyText(what, root).then((copied) => report(copied ? words.copied : words.notCopied(what)));

  const share = async (): Promise<void> => {
    try {
      await navigator.share({ title: view.name, text });
    } catch (error) {
      // Whoever closes the list of programs has changed their mind: nothing went wrong.
      if ((error as Error).name !== 'AbortError') report(words.notShared);
    }
  };
  const saveNeutrally = (): void =>
    download(words.file, 'text/vcard;charset=utf-8', vcard(contact, view, words.contact));
  const mistake = (address: string): TemplateResult => {
    const lines = mistakeText(view, language);
    const query = `subject=${encodeURIComponent(words.subject)}&body=${encodeURIComponent(lines.join('\r\n'))}`;
    return html`<p>
        ${words.writeTo}
        <a part="link" href=${`mailto:${address}?${query}`} rel="noopener noreferrer"
          ><bdi>${address}</bdi></a
        >
        ${button(words.copy, `${address} – ${view.name}`, () => copy(address))}
      </p>
      <p class="small">${words.sendThis}</p>
      <blockquote>${lines.map((line) => html`<div dir="auto">${line}</div>`)}</blockquote>
      ${button(words.copyText, `– ${view.name}`, () => copy(lines.join('\n')))}`;
  };

  return html`<div class="notice">
    ${
      phone
        ? html`${button(words.neutral, `– ${view.name}`, saveNeutrally)}
            <p class="small">${words.neutralWhy}</p>`
        : nothing
    }
    ${text && 'share' in navigator ? button(words.share, `– ${view.name}`, share) : nothing}
    ${feedback ? mistake(feedback) : nothing}
  </div>`;
}
