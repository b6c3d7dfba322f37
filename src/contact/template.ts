import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../shared/heading.js';
import type { ReadText } from '../shared/text.js';
import type { CardControls } from './controls/controls.js';
import type { ChannelView, ContactView, HoursView } from './model/contact.js';
import type { Strings } from './strings.js';

/** What a card has besides what it shows. */
export interface CardActions {
  /** What a reader can take along. */
  controls: CardControls | undefined;
  /** Draws the way to the contact that took over. */
  successor: (successor: { id: string; name: string }) => unknown;
}

const marked = ({ text, lang }: ReadText): TemplateResult =>
  html`<span lang=${lang ?? nothing}>${text}</span>`;
const joined = (texts: ReadText[]): unknown[] =>
  texts.map((text, index) => [index ? ', ' : '', marked(text)]);
const some = (content: unknown): unknown => content && (content as unknown[]).length !== 0;
const paragraph = (content: unknown, name: string): unknown =>
  some(content) ? html`<p class=${name} part=${name}>${content}</p>` : nothing;

/** The words about a check, so that a plain value is never mistaken for a good one. */
const check = ({ freshness: { current, sentence } }: Pick<ChannelView, 'freshness'>): unknown =>
  paragraph(sentence, current ? 'small check' : 'small check stale');

const hoursTemplate = (hours: HoursView | undefined): unknown =>
  hours &&
  html`${paragraph(hours.now, 'now')}${hours.rows.map(({ days, times, note }) => html`<div>${days} ${times} ${note}</div>`)}${check(hours)}`;

/**
 * A contact as an article. Used by the card and by the directory.
 * @param view What to show.
 * @param words The words to show it with.
 * @param level Heading level of the name.
 * @param actions What the controls do.
 * @param title The heading; the contact's name unless given.
 */
export function contactTemplate(
  view: ContactView,
  words: Strings,
  level: number,
  actions: CardActions,
  title: TemplateResult = heading(level, view.name, `name-${view.id}`),
): TemplateResult {
  const phones = view.channels.filter(({ isPhone }) => isPhone);

  const channel = (item: ChannelView): TemplateResult => {
    const { href, display } = item;
    const value = html`<bdi>${display}</bdi>`;
    // What a value is for is heard before it and its button, and seen above them.
    return html`<div>
      ${item.purpose && marked(item.purpose)}
      <div class="value">
        ${href ? html`<a part="link" href=${href} rel="noopener noreferrer">${value}</a>` : value}
        ${actions.controls?.copy(item)}
      </div>
      ${check(item)} ${paragraph(joined(item.audiences), 'small')} ${hoursTemplate(item.hours)}
    </div>`;
  };
  const row = (label: string, content: unknown): unknown =>
    some(content)
      ? html`<div class="row">
          <dt>${label}</dt>
          <dd>${content}</dd>
        </div>`
      : nothing;
  const { address, alert, successor } = view;
  // Where somebody has lately made sure of a value, the place exists.
  const unsure = view.channels.every(({ freshness }) => !freshness.current);

  return html`<article
    part="card"
    class=${view.gone ? 'card gone' : 'card'}
    id=${view.id}
    tabindex="-1"
    aria-labelledby=${`name-${view.id}`}
  >
    <header>
      ${title}${paragraph(view.organisation, 'small')}
      ${paragraph(view.formerNames && words.formerly(view.formerNames), 'small')}
    </header>
    ${paragraph(unsure || view.status !== 'unknown' ? words.status[view.status] : '', 'status')}
    ${successor && html`<p>${words.instead} ${actions.successor(successor)}</p>`}
    ${alert && html`<p part="alert" class="notice" lang=${alert.lang ?? nothing}>${alert.text}</p>`}
    ${paragraph(view.gone && view.channels.length && words.doNotUse, 'small')}
    ${phones.length ? html`<div part="phones" class="phones">${phones.map(channel)}</div>` : nothing}
    ${actions.controls?.save}
    <dl part="details">
      ${row(words.hours, hoursTemplate(view.hours))}
      ${view.channels.map((item) => (item.isPhone ? nothing : row(words[item.kind], channel(item))))}
      ${row(
        words.address,
        address &&
          html`${address.lines.length ? address.lines.map((line) => html`<div>${line}</div>`) : words.secretAddress}
          ${
            address.href &&
            html`<a class="map" href=${address.href} rel="noopener noreferrer"
              >${address.map}<span class="visually-hidden"> – ${view.name}</span></a
            >`
          }
          ${check(address)}`,
      )}
      ${row(
        words.offers,
        view.offers.length &&
          html`<ul class="offers">
            ${view.offers.map((offer) => html`<li>${marked(offer)} ${offer.cost}</li>`)}
          </ul>`,
      )}
      ${row(words.audiences, joined(view.audiences))}
      ${row(words.eligibility, view.eligibility && marked(view.eligibility))}
      ${row(words.languages, view.languages)} ${row(words.anonymous, view.anonymous)}
    </dl>
    ${paragraph(view.source, 'small')}
  </article>`;
}
