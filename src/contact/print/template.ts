/** Contacts as sheets of paper. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Sheet } from '../../shared/print/sheet.js';
import type { Language } from '../../shared/language.js';
import { dayInWords } from '../../shared/print/words.js';
import { reviewNotice, wordsIn } from '../../shared/words.js';
import type { ChannelView } from '../model/channels.js';
import type { ContactView } from '../model/contact.js';
import type { HoursView } from '../model/opening-hours.js';
import { contactPrintStyles } from './styles.js';
import { printStrings } from './strings.js';
import { strings } from '../strings.js';
import { cardStyles } from '../styles.js';
import { contactTemplate } from '../template.js';

/** How contacts are to be printed. */
export interface ContactForm {
  /** A card for the wallet, or a sheet. */
  size: 'wallet' | 'a5' | 'a4';
  /** Only numbers and hours: nothing that says whose they are or what they are about. */
  discreet: boolean;
  language: Language;
  now: Date;
}

/**
 * A sheet with one contact or a list of them.
 * @param views The contacts, each once.
 * @param form How they are to be printed.
 * @param around Heading of a list, and what stands above all: the way to help in danger.
 * @returns The sheet.
 */
export function contactSheet(
  views: readonly ContactView[],
  form: ContactForm,
  { title, lead }: { title?: unknown; lead?: unknown } = {},
): Sheet {
  const { size, discreet, language, now } = form;
  const words = wordsIn(printStrings, language);
  const day = dayInWords(now, language);
  const wallet = size === 'wallet';
  const printed = html`<p class="small printed">${words.printed(day)} ${reviewNotice(language)}</p>`;
  const content = discreet
    ? views.map((view) => discreetTemplate(view, wallet, language, day))
    : wallet
      ? views.map((view) => walletTemplate(view, language, printed))
      : html`${title ? html`<h1>${title}</h1>` : nothing}
        ${lead ? html`<p class="notice">${lead}</p>` : nothing}
        ${views.map((view) =>
          contactTemplate(view, wordsIn(strings, language), title ? 2 : 1, {
            controls: undefined,
            successor: ({ name }) => html`<strong>${name}</strong>`,
          }),
        )}
        ${printed}`;
  // Without a margin browsers have no room for the page's title and address, which say where the sheet comes from.
  const bare = wallet || discreet;
  // In columns half as wide as A5, some contacts would be longer than the page.
  const list = size === 'a4' ? 'list' : '';
  return {
    content: html`<main
      class=${`${size === 'a5' ? 'a5' : ''} ${bare ? 'bare' : ''} ${title && !bare ? list : views.length > 1 ? '' : 'alone'}`}
    >
      ${content}
    </main>`,
    styles: [cardStyles, contactPrintStyles],
    page: `size: ${size === 'a5' ? 'A5' : 'A4'}; margin: ${bare ? 0 : '15mm'}`,
    lang: language,
    title: discreet ? day : undefined,
  };
}

const hoursTemplate = (hours: HoursView | undefined, discreet: boolean, language: Language): unknown =>
  hours &&
  html`${hours.rows.map(({ days, times, note }) => html`<div>${days} ${times} ${note}</div>`)}
  ${checkTemplate(hours, discreet, language)}`;

/**
 * Freshness of a value on paper (contract §4). A discreet sheet leaves the checker's name out, which can give away what
 * the sheet is about.
 */
const checkTemplate = (
  { freshness: { sentence, on } }: Pick<ChannelView, 'freshness'>,
  discreet: boolean,
  language: Language,
): unknown => {
  const text = discreet && on ? wordsIn(printStrings, language).confirmed(on) : sentence;
  return text ? html`<div class="small check">${text}</div>` : nothing;
};

/** The numbers to call; of a closed or renamed place there are none. */
const numbersOf = ({ gone, channels }: ContactView): ChannelView[] =>
  gone ? [] : channels.filter(({ isPhone }) => isPhone);

const numberTemplate = (item: ChannelView, discreet: boolean, language: Language): TemplateResult =>
  html`<div>
    <div><bdi class="number">${item.display}</bdi> ${discreet ? nothing : item.purpose?.text}</div>
    ${checkTemplate(item, discreet, language)} ${hoursTemplate(item.hours, discreet, language)}
  </div>`;

function walletTemplate(view: ContactView, language: Language, printed: TemplateResult): TemplateResult {
  const words = wordsIn(strings, language);
  const { name, statusText, successor, gone, source } = view;
  return html`<article class="wallet">
    <div class="name">${name}</div>
    ${statusText ? html`<div>${statusText}</div>` : nothing}
    ${successor ? html`<div>${words.instead} <strong>${successor.name}</strong></div>` : nothing}
    ${numbersOf(view).map((item) => numberTemplate(item, false, language))}
    ${gone ? nothing : html`<div>${hoursTemplate(view.hours, false, language)}</div>`}
    <div class="small">${source}</div>
    ${printed}
  </article>`;
}

function discreetTemplate(
  view: ContactView,
  wallet: boolean,
  language: Language,
  day: string,
): TemplateResult {
  return html`<article class=${wallet ? 'wallet discreet' : 'discreet'}>
    <div class="line"></div>
    ${numbersOf(view).map((item) => numberTemplate(item, true, language))}
    ${view.gone ? view.statusText : html`<div>${hoursTemplate(view.hours, true, language)}</div>`}
    <div class="small">${day} ${reviewNotice(language)}</div>
  </article>`;
}
