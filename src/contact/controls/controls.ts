/** What a reader can take along. Fetched with the code that judges checks: without it there is nothing to take. */
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { copyText } from './clipboard.js';
import type { Language } from '../../shared/language.js';
import type { Contact } from '../data.js';
import { strings } from './strings.js';
import type { morePanel } from './more.js';
import type { ChannelView, ContactView } from '../model/contact.js';
import { wordsIn } from '../../shared/words.js';

export { markUp, structuredData, structuredList } from './structured-data.js';

/** Controls for one contact. */
export interface CardControls {
  /** A button to copy a number or an address that is current. */
  copy: (channel: ChannelView) => TemplateResult | typeof nothing;
  /** Buttons to save what is current in an address book, and for what few readers need. */
  save: TemplateResult | typeof nothing;
}

/** The contact whose panel is open in a widget, and the code that draws it. */
const opened = new WeakMap<ShadowRoot, { id: string; more: typeof morePanel }>();

/** 112 is a link without a check, and everybody knows it: there is nothing to take along. */
const takeable = (href: string | undefined): boolean => !!href && href !== 'tel:112';

/**
 * The controls of a contact.
 * @param language Language of the words.
 * @param report Called with words about what came of it.
 * @param root Shadow root to work in.
 * @param feedback Address to write to about mistakes, where the data names one.
 */
export function controlsFor(
  contact: Contact,
  view: ContactView,
  language: Language,
  report: (words: string) => void,
  root: ShadowRoot,
  feedback?: string,
): CardControls {
  const words = wordsIn(strings, language);
  const address = /^[^\s@?&]+@[^\s@?&]+$/.test(feedback ?? '') ? feedback : undefined;
  const canTake = view.channels.some(({ href }) => takeable(href));
  const open = opened.get(root);
  const isOpen = open?.id === view.id;
  /** What tells a value from the contact's others: nothing when it is the only one, itself, or what it is for. */
  const nameOf = ({ kind, isPhone, display, purpose }: ChannelView): string => {
    const alike = view.channels.filter((other) => other.kind === kind || (isPhone && other.isPhone));
    if (alike.length < 2) return isPhone ? '' : words.email;
    const twins = alike.filter((other) => other.display === display);
    return twins.length > 1 && purpose ? `${display} (${purpose.text})` : display;
  };
  const button = (
    label: string,
    rest: string,
    act: (event: Event) => unknown,
    expanded: unknown = nothing,
  ): TemplateResult =>
    html`<button type="button" part="button" aria-expanded=${expanded} @click=${act}>
      ${label}<span class="visually-hidden"> ${rest}</span>
    </button>`;
  const whom = words.copyWhat(' ', view.name).trim();
  /** Gives nothing, whatever the report gives. */
  const failed = (): undefined => void report(words.failed);
  const toggle = async (): Promise<void> => {
    if (isOpen) opened.delete(root);
    else {
      const code = await import('./more.js').catch(failed);
      if (code) opened.set(root, { id: view.id, more: code.morePanel });
    }
    (root.host as LitElement).requestUpdate();
  };
  return {
    copy: (channel) => {
      const { href, display, kind, isPhone } = channel;
      if (!takeable(href) || !(isPhone || kind === 'email')) return nothing;
      const what = words.copyWhat(nameOf(channel), view.name);
      // Nothing may be fetched or awaited before: WebKit lets only the press itself write to the clipboard.
      return button(words.copy, what, async ({ target }) => {
        const copied = await copyText(display, root);
        // Ready to be copied by hand.
        if (!copied) selectBeside(target as Element);
        report(copied ? words.copied(what) : words.notCopied(display));
        makeRoom(target as HTMLElement, root, report);
      });
    },
    save: html`${
      canTake
        ? button(words.save, whom, async () => {
            const code = await Promise.all([import('./vcard.js'), import('../../shared/download.js')]).catch(
              failed,
            );
            if (!code) return;
            const [{ vcard }, { download }] = code;
            download(`${contact.id}.vcf`, 'text/vcard;charset=utf-8', vcard(contact, view));
          })
        : nothing
    }
    ${canTake || address ? button(canTake ? words.more : words.mistake, `– ${view.name}`, toggle, isOpen) : nothing}
    ${isOpen ? open.more({ contact, view, language, feedback: address, button, report, root }) : nothing}`,
  };
}

/**
 * In a directory what is said stays at the window's lower edge. It must lie neither on the button, nor on what the
 * reader goes on to (WCAG 2.4.11); WebKit moves nothing that is in sight, whatever margin it is to keep.
 */
function makeRoom(button: HTMLElement, root: ShadowRoot, report: (words: string) => void): void {
  if (!root.querySelector('.cards')) return;
  button.scrollIntoView({ block: 'nearest' });
  root.addEventListener('focusin', () => report(''), { once: true });
}

/** Marks the value that a button stands beside. */
function selectBeside(target: Element): void {
  const value = target.closest('.value')?.querySelector('bdi');
  if (value) getSelection()?.selectAllChildren(value);
}
