/** What a reader can take along. Fetched with the code that judges checks: without it there is nothing to take. */
import { html, nothing, type TemplateResult } from 'lit';
import { copyText } from '../shared/clipboard.js';
import type { Language } from '../shared/locale-controller.js';
import type { Contact } from './data.js';
import { modelStrings } from './model-strings.js';
import type { ChannelView, ContactView } from './model.js';

export { markUp, structuredData } from './structured-data.js';

/** Controls for one contact. */
export interface CardControls {
  /** A button to copy a number or an address that is current. */
  copy: (channel: ChannelView) => TemplateResult | typeof nothing;
  /** A button to save what is current in an address book. */
  save: TemplateResult | typeof nothing;
}

/** 112 is a link without a check, and everybody knows it: there is nothing to take along. */
const takeable = (href: string | undefined): boolean => !!href && href !== 'tel:112';

/**
 * The controls of a contact.
 * @param language Language of the words.
 * @param report Called with words about what came of it.
 * @param root Shadow root to work in.
 */
export function controlsFor(
  contact: Contact,
  view: ContactView,
  language: Language,
  report: (words: string) => void,
  root: ShadowRoot,
): CardControls {
  const words = modelStrings[language];
  /** What tells a value from the contact's others: nothing when it is the only one, itself, or what it is for. */
  const nameOf = ({ kind, isPhone, display, purpose }: ChannelView): string => {
    const alike = view.channels.filter((other) => other.kind === kind || (isPhone && other.isPhone));
    if (alike.length < 2) return isPhone ? '' : words.email;
    const twins = alike.filter((other) => other.display === display);
    return twins.length > 1 && purpose ? `${display} (${purpose.text})` : display;
  };
  const button = (label: string, rest: string, act: () => unknown): TemplateResult =>
    html`<button type="button" part="button" @click=${act}>
      ${label}<span class="visually-hidden"> ${rest}</span>
    </button>`;
  return {
    copy: (channel) => {
      const { href, display, kind, isPhone } = channel;
      if (!takeable(href) || !(isPhone || kind === 'email')) return nothing;
      const what = words.copyWhat(nameOf(channel), view.name);
      // Nothing may be fetched or awaited before: WebKit lets only the press itself write to the clipboard.
      return button(words.copy, what, async () =>
        report((await copyText(display, root)) ? words.copied(what) : words.notCopied(display)),
      );
    },
    save: view.channels.some(({ href }) => takeable(href))
      ? button(words.save, words.copyWhat(' ', view.name).trim(), async () => {
          const [{ vcard }, { download }] = await Promise.all([
            import('./vcard.js'),
            import('../shared/download.js'),
          ]);
          download(`${contact.id}.vcf`, 'text/vcard;charset=utf-8', vcard(contact, view));
        })
      : nothing,
  };
}
