import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { ClockController } from '../shared/clock-controller.js';
import { commonProperties, type CommonProperties } from '../shared/common-properties.js';
import { DataController } from '../shared/data-controller.js';
import { translationNotice } from '../shared/translation-notice.js';
import { heading, headingLevel, nextLevel } from '../shared/heading.js';
import { LocaleController } from '../shared/locale-controller.js';
import { PrintController } from '../shared/print-controller.js';
import { restyle } from '../shared/adopted-styles.js';
import { baseStyles } from '../shared/styles.js';
import { contactOf } from '../contact/model/contact-of.js';
import { contactsSource, type Contact, type Contacts } from '../contact/data.js';
import type * as contactControls from '../contact/controls/controls.js';
import { contactView, type ContactView } from '../contact/model/contact.js';
import { mayBeOfUse, openingHours, prepareOpeningHours } from '../contact/opening.js';
import { strings } from '../contact/strings.js';
import { cardStyles } from '../contact/styles.js';
import { contactTemplate } from '../contact/template.js';
import { wordsIn } from '../shared/words.js';

/**
 * One contact: how to reach it, when, what for, and how sure we are. A value that nobody has confirmed lately is plain
 * text: it cannot be dialled, copied or read by machines.
 *
 * @tag pejl-contact-card
 * @fires {CustomEvent<{ count: number }>} pejl-ready - The contact is drawn. Does not bubble.
 * @fires {CustomEvent<{ reason: string, errors: DataError[] }>} pejl-error - The data cannot be read or drawn, wholly or in part. Does not bubble.
 * @slot - The author's own content: shown before the script, while loading, and for good when there is nothing to draw.
 * @slot heading - Own heading instead of the contact's name.
 * @slot notice - Own text above the content.
 * @csspart base - The whole widget.
 * @csspart translation - Says that no native speaker has reviewed the words yet; only with `unreviewed-languages`.
 * @csspart card - The contact.
 * @csspart heading - The name.
 * @csspart status - What became of the service.
 * @csspart alert - What everyone must know first.
 * @csspart phones - The phone numbers.
 * @csspart link - A link to call, write or visit.
 * @csspart button - A button to copy, save or print.
 * @csspart check - The words about the last check.
 * @csspart stale - The words about a value that is not confirmed.
 * @csspart now - The words about open now.
 * @csspart details - Everything else.
 * @csspart small - Words in small print, such as where the contact comes from.
 * @csspart failure - The sentence shown when there is nothing else.
 * @cssstate loading - Waits for data.
 * @cssstate ready - Has drawn.
 * @cssstate failed - Shows the author's own content.
 */
export class ContactCard extends LitElement {
  static override styles = [baseStyles, cardStyles];

  static override properties = {
    ...commonProperties,
    contact: {},
    checkedOn: { attribute: 'checked-on' },
    checkedBy: { attribute: 'checked-by' },
    marksUp: { type: Boolean, attribute: 'structured-data' },
    feedback: { state: true },
  };

  /** Id of the contact, such as `reden-aarhus`. */
  declare contact: string;
  /** The day on which the site itself made sure that this contact is right: YYYY-MM-DD. Counts only with `checked-by`. */
  declare checkedOn: string | undefined;
  /** Who made sure. Counts only with `checked-on`. */
  declare checkedBy: string | undefined;
  /** Puts `structuredData` among the element's own children, for machines to read. Off unless the attribute `structured-data` is written. */
  declare marksUp: boolean;
  /** What came of copying. @internal */
  declare protected feedback: string;

  #internals = this.attachInternals();
  #print = new PrintController(this, () => import('../contact/print/print.js'));
  #locale = new LocaleController(this);
  #minutes = Infinity;
  #controls: typeof contactControls | undefined;
  /** The contact on show, its view, and the data that it stands in. */
  #drawn: [Contact, ContactView, Contacts] | undefined;
  /** Settles when the controls are there that a site's later vouching asks for. */
  #vouching: Promise<void> | undefined;
  #clock = new ClockController(this, () => this.#minutes);
  #data = new DataController<Contacts>(this, {
    source: contactsSource,
    locale: this.#locale,
    internals: this.#internals,
    record: () => this.contact,
    prepare: (data: Contacts) => this.#prepare(data),
    count: (data: Contacts) => (contactOf(data, this.contact) ? 1 : undefined),
  });

  constructor() {
    super();
    this.contact = '';
    this.headingLevel = 2;
    this.feedback = '';
  }

  /** The contact as schema.org, current values only; undefined where nothing is current. */
  get structuredData(): object | undefined {
    return this.#data.state === 'ready'
      ? this.#drawn && this.#controls?.structuredData(this.#drawn[0], this.#drawn[1])
      : undefined;
  }

  /** Another document took the element, and its styles. */
  adoptedCallback(): void {
    restyle(this);
  }

  protected override updated(changed: PropertyValues<this>): void {
    // A site that vouches later lets readers take the contact along from then on.
    if (changed.has('checkedOn') && this.#drawn && !this.#controls)
      this.#vouching = this.#prepare(this.#drawn[2]).then(() => this.requestUpdate());
    this.#controls?.markUp(this);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#data.complete;
    await this.#vouching;
    return super.getUpdateComplete();
  }

  protected override render(): TemplateResult {
    return this.#data.render((data) => {
      const level = headingLevel(this.headingLevel);
      const { language, mark } = this.#locale;
      return html`<div part="base" class="base" lang=${mark ?? nothing}>
        <slot name="notice"></slot>
        ${translationNotice(language)} ${this.#draw(data, this.contact, level, new Set())}
        <div role="status" class="feedback">${this.feedback}</div>
        ${this.#print.template(language, this.#drawn![1].name, () => ({
          views: [this.#drawn![1]],
          language,
          now: this.#clock.now,
        }))}
      </div>`;
    });
  }

  /** A contact, and below it the one that took over, as far as that leads. */
  #draw(data: Contacts, id: string, level: number, drawn: Set<string>): unknown {
    const contact = contactOf(data, id);
    if (!contact || drawn.has(id)) return nothing;
    drawn.add(id);
    const { language } = this.#locale;
    const { checkedOn, checkedBy } = drawn.size === 1 ? this : {};
    const view = contactView(contact, data, {
      now: this.#clock.now,
      language,
      checkedOn,
      checkedBy,
      opening: openingHours(),
    });
    this.#minutes = Math.min(drawn.size === 1 ? Infinity : this.#minutes, view.minutes ?? Infinity);
    const next = view.successor && !drawn.has(view.successor.id) ? view.successor : undefined;
    const title = heading(level, view.name, `name-${id}`);
    if (drawn.size === 1) this.#drawn = [contact, view, data];
    const controls = this.#controls?.controlsFor(
      contact,
      view,
      language,
      (said) => (this.feedback = said),
      this.renderRoot as ShadowRoot,
      data.feedback,
    );
    const actions = {
      controls,
      successor: ({ name }: { name: string }) => html`<strong>${name}</strong>`,
    };
    return html`${contactTemplate(
      { ...view, successor: next },
      wordsIn(strings, language),
      level,
      actions,
      drawn.size === 1 ? html`<slot name="heading">${title}</slot>` : title,
    )}
    ${next ? this.#draw(data, next.id, nextLevel(level), drawn) : nothing}`;
  }

  async #prepare(data: Contacts): Promise<void> {
    const [controls] = await Promise.all([
      // A site can vouch for a contact of its own at any time.
      this.checkedOn || mayBeOfUse(data)
        ? import('../contact/controls/controls.js').catch(() => undefined)
        : undefined,
      prepareOpeningHours(data),
    ]);
    // Once there it stays: it also takes back what was written for earlier data.
    this.#controls ??= controls;
  }
}

/** Properties that all widgets with data have. */
export interface ContactCard extends CommonProperties {}

declare global {
  interface HTMLElementTagNameMap {
    'pejl-contact-card': ContactCard;
  }
}
