import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type * as contactControls from '../contact/controls/controls.js';
import { contactsSource, type Contacts } from '../contact/data.js';
import { contactOf, needsControls } from '../contact/model/contacts.js';
import { openingHours, prepareOpeningHours } from '../contact/opening.js';
import { cardStyles } from '../contact/styles.js';
import { ClockController } from '../shared/clock-controller.js';
import { commonProperties, type CommonProperties } from '../shared/common-properties.js';
import { DataController } from '../shared/data-controller.js';
import { headingLevel } from '../shared/heading.js';
import { LocaleController } from '../shared/locale-controller.js';
import { PrintController } from '../shared/print-controller.js';
import { restyle } from '../shared/adopted-styles.js';
import { baseStyles } from '../shared/styles.js';
import { cardViews, type ShownContact } from './model/card.js';
import { contactCardTemplate } from './template.js';

/**
 * One contact: how to reach it, when, what for, and how sure we are. A value that nobody has confirmed lately is plain
 * text: it cannot be dialled, copied or read by machines.
 *
 * @tag pejl-contact-card
 * @fires {CustomEvent<{ count: number }>} pejl-ready - The contact is drawn. Does not bubble.
 * @fires {CustomEvent<{ reason: string; errors: { path: string; message: string; rule: string }[] }>} pejl-error - The data cannot be read or drawn, wholly or in part. Does not bubble.
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
    opened: { state: true },
  };

  /** Id of the contact, such as `reden-aarhus`. */
  declare contact: string;
  /** The day on which the site itself made sure that this contact is right: YYYY-MM-DD. Counts only with `checked-by`. */
  declare checkedOn: string | undefined;
  /** Name of whoever made the check. Counts only with `checked-on`. */
  declare checkedBy: string | undefined;
  /** Puts `structuredData` among the element's own children, for machines to read. Off unless the attribute `structured-data` is written. */
  declare marksUp: boolean;
  /** Result of copying, in words. @internal */
  declare protected feedback: string;
  /** Anchor of the contact whose panel with further choices is open. @internal */
  declare protected opened: string | undefined;

  #internals = this.attachInternals();
  #print = new PrintController(this, () => import('../contact/print/print.js'));
  #locale = new LocaleController(this);
  /** Controls to copy, save and share with; fetched only where a value may be current. */
  #controls: typeof contactControls | undefined;
  /** The contacts on show, as they were drawn last. */
  #shown: ShownContact[] = [];
  /** Settles when the controls are there that a site's later vouching asks for. */
  #vouching: Promise<void> | undefined;
  #clock = new ClockController(this, () => Math.min(...this.#shown.map(({ view }) => view.minutes)));
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
    const [first] = this.#data.value ? this.#shown : [];
    return first && this.#controls?.structuredData(first.contact, first.view);
  }

  /** The data that the card shows; undefined where it shows none. @internal */
  async dataSet(): Promise<Contacts | undefined> {
    await this.updateComplete;
    return this.#data.value;
  }

  /** Another document took the element, and its styles. */
  adoptedCallback(): void {
    restyle(this);
  }

  protected override updated(changed: PropertyValues<this>): void {
    const data = this.#data.value;
    // A site that vouches later lets readers take the contact along from then on.
    if (changed.has('checkedOn') && this.checkedOn && data)
      this.#vouching = this.#prepare(data).then(() => this.requestUpdate());
    this.#controls?.markUp(this);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#data.complete;
    await this.#vouching;
    return super.getUpdateComplete();
  }

  protected override render(): TemplateResult {
    return this.#data.render((data) => this.#draw(data));
  }

  #draw(data: Contacts): TemplateResult {
    const { language, mark } = this.#locale;
    const { now } = this.#clock;
    const { checkedOn, checkedBy, feedback, opened } = this;
    const circumstances = { now, language, checkedOn, checkedBy, opening: openingHours() };
    this.#shown = cardViews(data, this.contact, circumstances);
    const { view } = this.#shown[0]!;
    const level = headingLevel(this.headingLevel);
    return contactCardTemplate(
      this.#shown,
      { language, mark, level },
      {
        controls: (one) =>
          this.#controls?.controlsFor(
            one.contact,
            one.view,
            { language, feedback: data.feedback, opened },
            {
              report: (words) => (this.feedback = words),
              open: (anchor) => (this.opened = anchor),
            },
          ),
        feedback,
        print: this.#print.template(language, view.name, () => ({
          views: [view],
          language,
          now: this.#clock.now,
        })),
      },
    );
  }

  async #prepare(data: Contacts): Promise<void> {
    const isVouched = !!this.checkedOn;
    const [controls] = await Promise.all([
      isVouched || needsControls(data)
        ? import('../contact/controls/controls.js').catch(() => undefined)
        : undefined,
      prepareOpeningHours(data, isVouched),
    ]);
    // Once there it stays: it also takes back what was written for earlier data.
    this.#controls ??= controls;
    // The site may have vouched for the contact meanwhile.
    if (!isVouched && this.checkedOn) await this.#prepare(data);
  }
}

/** Properties that all widgets with data have. */
export interface ContactCard extends CommonProperties {}

declare global {
  interface HTMLElementTagNameMap {
    'pejl-contact-card': ContactCard;
  }
}
