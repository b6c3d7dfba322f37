/** A talk's sheet of paper. Pure, from a view to a template. */
import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import type { Answer } from '../checklist/model/answers.js';
import type { ChannelView } from '../contact/model/channels.js';
import type { ContactView } from '../contact/model/contact.js';
import { strings as contactStrings } from '../contact/strings.js';
import type { CardView } from '../conversation-cards/model/deck.js';
import { dayInWords } from '../shared/print/words.js';
import { marked } from '../shared/marked.js';
import { reviewNotice, wordsIn } from '../shared/words.js';
import type { Setting } from './model/fit.js';
import type { SheetItem, SheetView } from './model/sheet.js';
import { preparationWords } from './strings.js';

/** In the box of an item that is answered. */
const sign: Record<Answer, string> = { yes: '✓', no: '✗', 'not-relevant': '–' };

/**
 * The sheet in a setting.
 * @param view What goes on it.
 * @param setting Size of text, and columns.
 * @param lines How many lines for notes there is room for; 0 while that is measured.
 * @returns The page.
 */
export function sheetTemplate(view: SheetView, { points, columns }: Setting, lines = 0): TemplateResult {
  const { cards, notice, checklist, contacts, discreet, origin, language, now } = view;
  const words = wordsIn(preparationWords, language);
  const heading = (text: unknown): unknown =>
    discreet ? html`<div class="alone"></div>` : html`<h2>${text}</h2>`;
  const day = dayInWords(now, language);
  const sourceLabel = wordsIn(contactStrings, language).source;
  const blank = (label: string): TemplateResult => html`${label}<span class="blank"></span>`;
  return html`<main
    class=${classMap({
      page: true,
      [`points-${String(points).replace('.', '-')}`]: true,
      [`columns-${columns}`]: true,
      discreet,
    })}
  >
    <div class="content">
      <div class="top">
        ${discreet ? nothing : html`<h1>${words.title}</h1>`}${blank(words.date)}${blank(words.place)}
      </div>
      ${notice ? html`<p class="notice">${marked(notice)}</p>` : nothing}
      <ol class="cards">
        ${cards.map((card, index) => cardTemplate(card, index))}
      </ol>
      ${
        checklist
          ? html`${heading(marked(checklist.title))}
              <ul class="guide">
                ${checklist.items.map(itemTemplate)}
              </ul>`
          : nothing
      }
      ${
        contacts.length
          ? html`${heading(words.contacts)}
              <ul class=${contacts.length > 1 ? 'places two' : 'places'}>
                ${contacts.map((contact) => contactTemplate(contact, view))}
              </ul>
              ${discreet ? nothing : html`<p><strong>${words.danger}</strong></p>`}`
          : nothing
      }
      <p class="foot">
        ${discreet ? day : html`${origin && `${sourceLabel}: ${origin}.`} ${words.printed(day)}`}
        ${reviewNotice(language)}
      </p>
    </div>
    ${lines ? html`${heading(words.notes)}${Array.from({ length: lines }, () => html`<div class="line"></div>`)}` : nothing}
  </main>`;
}

const itemTemplate = ({ title, text, answer }: SheetItem): TemplateResult =>
  html`<li>
    <span class="box">${answer && sign[answer]}</span>
    <div><strong>${marked(title)}</strong> ${marked(text)}</div>
  </li>`;

const cardTemplate = ({ text, second, sides }: CardView, index: number): TemplateResult =>
  html`<li>
    <span class="number">${index + 1}.</span>
    <div>
      <p class="text">${marked(text)}</p>
      ${second ? html`<p class="text">${marked(second)}</p>` : nothing}
      ${sides.map(
        ({ label, texts }) =>
          html`<p>
            <strong>${label.replace(/[?:]?$/, (sign) => sign || ':')}</strong>
            ${texts.map((one) => [marked(one), ' '])}
          </p>`,
      )}
    </div>
  </li>`;

/** A contact, and of each value when it was last confirmed: paper is no excuse for less than the contact card says. */
function contactTemplate(view: ContactView, { discreet, language }: SheetView): TemplateResult {
  const { name, statusText, alert, channels, address, hours } = view;
  const check = ({ freshness: { sentence, on } }: Pick<ChannelView, 'freshness'>): unknown => {
    // The checker's name is left out: it can give away what a discreet sheet is about.
    const text = discreet && on ? wordsIn(preparationWords, language).confirmed(on) : sentence;
    return text ? html`<span class="check">${text}</span>` : nothing;
  };
  const open = (one: ContactView['hours']): unknown =>
    one &&
    html`<p>
      ${one.rows.map(({ days, times, note }) => `${[days, times, note].filter(Boolean).join(' ')}; `)}${check(one)}
    </p>`;
  const shown = discreet ? channels.filter(({ isPhone }) => isPhone) : channels;
  return html`<li>
    ${
      discreet
        ? html`<div class="line"></div>`
        : html`<p class="name">${name}</p>
            ${statusText ? html`<p>${statusText}</p>` : nothing}
            ${alert ? html`<p>${marked(alert)}</p>` : nothing}`
    }
    ${shown.map(
      (item) =>
        html`<p>
            <bdi class="value">${item.display}</bdi> ${discreet ? nothing : marked(item.purpose)}
            ${check(item)}
          </p>
          ${open(item.hours)}`,
    )}
    ${
      !discreet && address?.lines.length
        ? html`<p>${address.lines.join(', ')} ${check(address)}</p>`
        : nothing
    }
    ${open(hours)}
  </li>`;
}
