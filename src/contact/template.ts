import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../shared/heading.js';
import { marked } from '../shared/marked.js';
import type { ReadText } from '../shared/text.js';
import type { CardControls } from './controls/controls.js';
import type { AddressView } from './model/address.js';
import type { ChannelView } from './model/channels.js';
import type { ContactView, Successor } from './model/contact.js';
import type { HoursView } from './model/opening-hours.js';
import type { Strings } from './strings.js';

/** Further parts of a contact's template. */
export interface ContactActions {
  /** Controls to copy, save and share with; undefined where there are none. */
  controls: CardControls | undefined;
  /** Draws the way to the contact that took over. */
  successor: (successor: Successor) => unknown;
}
/** Texts as one line, which keeps its order on a page from right to left. */
const joined = (texts: ReadText[]): unknown =>
  texts.length > 0 && html`<bdi>${texts.map((text, index) => [index ? ', ' : '', marked(text)])}</bdi>`;
const some = (content: unknown): unknown => content && (content as unknown[]).length !== 0;
const paragraph = (content: unknown, name: string): unknown =>
  some(content) ? html`<p class=${name} part=${name}>${content}</p>` : nothing;

/** The words about a check, so that a plain value is never mistaken for a good one. */
const check = ({ freshness: { current, sentence } }: Pick<ChannelView, 'freshness'>): unknown =>
  paragraph(sentence, current ? 'small check' : 'small check stale');

const hoursTemplate = (hours: HoursView | undefined): unknown =>
  hours &&
  html`${paragraph(hours.now, 'now')}${hours.rows.map(({ days, times, note }) => html`<div>${days} ${times} ${note}</div>`)}${check(hours)}`;

/** A value and its copy button. Its purpose comes first, so that screen readers read it before them. */
const channelTemplate = (channel: ChannelView, controls: CardControls | undefined): TemplateResult => {
  const { href, display, purpose, audiences, hours } = channel;
  const value = html`<bdi>${display}</bdi>`;
  return html`<div>
    ${marked(purpose)}
    <div class="value">
      ${href ? html`<a part="link" href=${href} rel="noopener noreferrer">${value}</a>` : value}
      ${controls?.copy(channel)}
    </div>
    ${check(channel)} ${paragraph(joined(audiences), 'small')} ${hoursTemplate(hours)}
  </div>`;
};

const addressTemplate = (address: AddressView, name: string, words: Strings): TemplateResult =>
  html`${address.lines.length ? address.lines.map((line) => html`<div>${line}</div>`) : words.secretAddress}
  ${
    address.href &&
    html`<a class="map" href=${address.href} rel="noopener noreferrer"
      >${address.map}<span class="visually-hidden"> – ${name}</span></a
    >`
  }
  ${check(address)}`;

/** Everything but the phones, as a list of terms and descriptions; a term without a description is left out. */
function detailsTemplate(
  view: ContactView,
  words: Strings,
  controls: CardControls | undefined,
): TemplateResult {
  const row = (label: string, content: unknown): unknown =>
    some(content)
      ? html`<div class="row">
          <dt>${label}</dt>
          <dd>${content}</dd>
        </div>`
      : nothing;
  const others = view.channels.filter(({ isPhone }) => !isPhone);
  return html`<dl part="details">
    ${row(words.hours, hoursTemplate(view.hours))}
    ${others.map((channel) => row(words[channel.kind], channelTemplate(channel, controls)))}
    ${row(words.address, view.address && addressTemplate(view.address, view.name, words))}
    ${row(
      words.offers,
      view.offers.length &&
        html`<ul class="offers">
          ${view.offers.map((offer) => html`<li><bdi>${marked(offer)} ${offer.cost}</bdi></li>`)}
        </ul>`,
    )}
    ${row(words.audiences, joined(view.audiences))}
    ${row(words.eligibility, view.eligibility && marked(view.eligibility))}
    ${row(words.languages, view.languages)} ${row(words.anonymous, view.anonymous)}
  </dl>`;
}

/**
 * A contact as an article: in the card, in the directory and on paper.
 * @param view What to show.
 * @param words The words to show it with.
 * @param level Heading level of the name, 0 to 6; 0 hides it visually.
 * @param actions What a reader can do.
 * @param slotted Puts the heading into the slot `heading`, where the author may have written another one.
 * @returns The template.
 */
export function contactTemplate(
  view: ContactView,
  words: Strings,
  level: number,
  { controls, successor }: ContactActions,
  slotted = false,
): TemplateResult {
  const { anchor, name, gone, formerNames, alert } = view;
  const phones = view.channels.filter(({ isPhone }) => isPhone);
  const title = heading(level, name, `name-${anchor}`);
  return html`<article
    part="card"
    class=${gone ? 'card gone' : 'card'}
    id=${anchor}
    tabindex="-1"
    aria-labelledby=${`name-${anchor}`}
  >
    <header>
      ${slotted ? html`<slot name="heading">${title}</slot>` : title}${paragraph(view.organisation, 'small')}
      ${paragraph(formerNames && words.formerly(formerNames), 'small')}
    </header>
    ${paragraph(view.statusText, 'status')}
    ${view.successor && html`<p>${words.instead} ${successor(view.successor)}</p>`}
    ${alert && html`<p part="alert" class="notice" lang=${alert.lang ?? nothing}>${alert.text}</p>`}
    ${paragraph(gone && view.channels.length && words.doNotUse, 'small')}
    ${
      phones.length
        ? html`<div part="phones" class="phones">
            ${phones.map((channel) => channelTemplate(channel, controls))}
          </div>`
        : nothing
    }
    ${controls?.save} ${detailsTemplate(view, words, controls)} ${paragraph(view.source, 'small')}
  </article>`;
}
