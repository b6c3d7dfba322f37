/** The panel "more": saving under a neutral name, sharing, telling of a mistake. */
import { html, nothing, type TemplateResult } from 'lit';
import { download } from '../../shared/download.js';
import type { Language } from '../../shared/language.js';
import { wordsIn } from '../../shared/words.js';
import type { Contact } from '../data.js';
import { isTakeable } from '../model/channels.js';
import type { ContactView } from '../model/contact.js';
import { buttonTemplate, copyFor } from './buttons.js';
import { mistakeText, sharedText } from './more-text.js';
import { moreStrings } from './strings.js';
import { vcard, vcardType } from './vcard.js';

/** The contact that the panel is about. */
export interface MorePanel {
  contact: Contact;
  /** As it is now: only what is current may leave the page. */
  view: ContactView;
  language: Language;
  /** Address to write to about mistakes; undefined where the data names none. */
  feedback: string | undefined;
  /** Called with words about what came of a press. */
  report: (words: string) => void;
}

/**
 * The panel below a contact's buttons.
 * @param panel What it is about.
 * @returns The template.
 */
export function morePanel({ contact, view, language, feedback, report }: MorePanel): TemplateResult {
  const words = wordsIn(moreStrings, language);
  const hasNumber = view.channels.some((channel) => channel.isPhone && isTakeable(channel));
  const text = sharedText(view);
  const copy = async (what: string, event: Event): Promise<void> => {
    const copied = await copyFor(what, event);
    report(copied ? words.copied : words.notCopied(what));
  };
  const share = async (): Promise<void> => {
    try {
      await navigator.share({ title: view.name, text });
    } catch (error) {
      // Whoever closes the list of programs has changed their mind: nothing went wrong.
      if ((error as Error).name !== 'AbortError') report(words.notShared);
    }
  };
  const saveNeutrally = (): void => download(words.file, vcardType, vcard(contact, view, words.contact));
  const mistake = (address: string): TemplateResult => {
    const lines = mistakeText(view, language);
    const query = `subject=${encodeURIComponent(words.subject)}&body=${encodeURIComponent(lines.join('\r\n'))}`;
    return html`<p>
        ${words.writeTo}
        <a part="link" href=${`mailto:${address}?${query}`} rel="noopener noreferrer"
          ><bdi>${address}</bdi></a
        >
        ${buttonTemplate(words.copy, `${address} – ${view.name}`, (event) => copy(address, event))}
      </p>
      <p class="small">${words.sendThis}</p>
      <blockquote>${lines.map((line) => html`<div dir="auto">${line}</div>`)}</blockquote>
      ${buttonTemplate(words.copyText, `– ${view.name}`, (event) => copy(lines.join('\n'), event))}`;
  };

  return html`<div class="notice">
    ${
      hasNumber
        ? html`${buttonTemplate(words.neutral, `– ${view.name}`, saveNeutrally)}
            <p class="small">${words.neutralWhy}</p>`
        : nothing
    }
    ${text && 'share' in navigator ? buttonTemplate(words.share, `– ${view.name}`, share) : nothing}
    ${feedback ? mistake(feedback) : nothing}
  </div>`;
}
