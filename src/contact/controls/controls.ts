/** Controls to copy, save and share values with. Fetched where a value may be current: only those have controls. */
import { html, nothing, type TemplateResult } from 'lit';
import { download } from '../../shared/download.js';
import type { Language } from '../../shared/language.js';
import { wordsIn } from '../../shared/words.js';
import type { Contact } from '../data.js';
import { isEmailAddress, isTakeable, type ChannelView } from '../model/channels.js';
import type { ContactView } from '../model/contact.js';
import { buttonTemplate, copyFor } from './buttons.js';
import { morePanel } from './more.js';
import { strings } from './strings.js';
import { vcard, vcardType } from './vcard.js';

export { markUp, structuredData } from './structured-data.js';

/** Controls for one contact. */
export interface CardControls {
  /** A button to copy a number or an address that is current. */
  copy: (channel: ChannelView) => TemplateResult | typeof nothing;
  /** Buttons to save what is current in an address book, and for what few readers need. */
  save: TemplateResult | typeof nothing;
}

/** Values that a widget's controls are drawn with. */
export interface ControlsState {
  language: Language;
  /** Address to write to about mistakes, where the data names one. */
  feedback: string | undefined;
  /** Anchor of the contact whose panel with further choices is open; undefined where none is. */
  opened: string | undefined;
}

/** The widget, as far as its controls need it. */
export interface ControlsActions {
  /** Called with words about what came of a press. */
  report: (words: string) => void;
  /** Opens the panel of the contact with an anchor, or closes it. */
  open: (anchor: string | undefined) => void;
  /** Called with the button once something was copied, or could not be. */
  copied?: (button: HTMLElement) => void;
}

/** For a drawing in which nobody can press anything. */
export const noActions: ControlsActions = { report: () => {}, open: () => {} };

/**
 * Name of a button's value among others alike: for the only phone '', for the only other value the given word, else the
 * value itself, with its purpose where two are the same.
 */
function nameOf(channel: ChannelView, { channels }: ContactView, email: string): string {
  const { kind, isPhone, display, purpose } = channel;
  const alike = channels.filter((other) => other.kind === kind || (isPhone && other.isPhone));
  if (alike.length < 2) return isPhone ? '' : email;
  const twins = alike.filter((other) => other.display === display);
  return twins.length > 1 && purpose ? `${display} (${purpose.text})` : display;
}

/** Marks the value that a button stands beside, ready to be copied by hand. */
function selectBeside(button: Element): void {
  const value = button.closest('.value')?.querySelector('bdi');
  if (value) getSelection()?.selectAllChildren(value);
}

/**
 * The controls of a contact. Templates alone: nothing is asked of the page before a button is pressed.
 * @param contact The contact.
 * @param view The same as it is drawn: only what is current can be taken along.
 * @param state What the controls are drawn by.
 * @param actions What they ask of their widget.
 * @returns The controls, for `contactTemplate`.
 */
export function controlsFor(
  contact: Contact,
  view: ContactView,
  { language, feedback, opened }: ControlsState,
  { report, open, copied }: ControlsActions,
): CardControls {
  const words = wordsIn(strings, language);
  const address = isEmailAddress(feedback) ? feedback : undefined;
  const canTake = view.channels.some(isTakeable);
  const isOpen = opened === view.anchor;
  const whom = words.copyWhat(' ', view.name).trim();
  return {
    copy: (channel) => {
      const { display, kind, isPhone } = channel;
      if (!isTakeable(channel) || !(isPhone || kind === 'email')) return nothing;
      const what = words.copyWhat(nameOf(channel, view, words.email), view.name);
      return buttonTemplate(words.copy, what, async (event) => {
        const button = event.currentTarget as HTMLElement;
        const isCopied = await copyFor(display, event);
        if (!isCopied) selectBeside(button);
        report(isCopied ? words.copied(what) : words.notCopied(display));
        copied?.(button);
      });
    },
    save: html`${
      canTake
        ? buttonTemplate(words.save, whom, () =>
            download(`${contact.id}.vcf`, vcardType, vcard(contact, view)),
          )
        : nothing
    }
    ${
      canTake || address
        ? buttonTemplate(
            canTake ? words.more : words.mistake,
            `– ${view.name}`,
            () => open(isOpen ? undefined : view.anchor),
            isOpen,
          )
        : nothing
    }
    ${isOpen ? morePanel({ contact, view, language, feedback: address, report }) : nothing}`,
  };
}
