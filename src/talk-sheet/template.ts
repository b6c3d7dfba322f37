/** A talk's preparation as a sheet of paper: pure, from views to a template. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Answer } from '../checklist/model/checklist.js';
import type { ChannelView, ContactView } from '../contact/model/contact.js';
import type { Strings } from '../contact/strings.js';
import type { CardView } from '../conversation-cards/model/deck.js';
import type { Language } from '../shared/language.js';
import { dayInWords } from '../shared/print/words.js';
import { reviewNotice } from '../shared/words.js';
import { marked } from '../shared/source-line.js';
import type { SourceView } from '../shared/source.js';
import { readText, type ReadText } from '../shared/text.js';
import type { Guide } from './data.js';
import type { Setting } from './model/fit.js';
import { preparationWords } from './strings.js';
import { wordsIn } from '../shared/words.js';

/** What goes on the sheet. */
export interface Preparation {
  /** The cards of the talk, in its order. */
  cards: readonly CardView[];
  /** What must be read before the deck is used. */
  notice: ReadText | undefined;
  guide: Guide | undefined;
  places: readonly ContactView[];
  /** Nothing that says what it is about beside the words of the cards themselves: no heading, source or name of a place. */
  discreet: boolean;
  source: SourceView | undefined;
  language: Language;
  now: Date;
  /** The contact card's words, such as those on what became of a service. */
  contactWords: Strings;
  /** The word before a source. */
  sourceLabel: string;
}

/** In the box of an item that is answered. */
const sign: Record<Answer, string> = { yes: '✓', no: '✗', 'not-relevant': '–' };

/**
 * The sheet in a setting.
 * @param lines How many lines for notes there is room for; none at first.
 */
export function preparationTemplate(
  preparation: Preparation,
  { points, columns }: Setting,
  lines = 0,
): TemplateResult {
  const { cards, notice, guide, discreet, source, language, now } = preparation;
  // Where there is no number and no hour, a discreet sheet has nothing to say.
  const places = preparation.places.filter(
    ({ channels, hours }) => !discreet || hours || channels.some(({ isPhone }) => isPhone),
  );
  const words = wordsIn(preparationWords, language);
  const heading = (text: unknown): unknown =>
    discreet ? html`<div class="alone"></div>` : html`<h2>${text}</h2>`;
  const origin = [source?.title?.text, source?.details].filter(Boolean).join(', ');
  const day = dayInWords(now, language);
  const blank = (label: string): TemplateResult => html`${label}<span class="blank"></span>`;
  return html`<main
    class=${`page points-${String(points).replace('.', '-')} columns-${columns} ${discreet ? 'discreet' : ''}`}
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
        guide
          ? html`${heading(marked(readText(guide.list.title, language)))}
              <ul class="guide">
                ${guide.list.items.map(({ id, title, text }) => {
                  const answer = guide.answers()[id];
                  return html`<li>
                    <span class="box">${answer && sign[answer]}</span>
                    <div>
                      <strong>${marked(readText(title, language))}</strong>
                      ${marked(readText(text, language))}
                    </div>
                  </li>`;
                })}
              </ul>`
          : nothing
      }
      ${
        places.length
          ? html`${heading(words.contacts)}
              <ul class=${places.length > 1 ? 'places two' : 'places'}>
                ${places.map((place) => placeTemplate(place, preparation))}
              </ul>
              ${discreet ? nothing : html`<p><strong>${words.danger}</strong></p>`}`
          : nothing
      }
      <p class="foot">
        ${discreet ? day : html`${origin && `${preparation.sourceLabel}: ${origin}.`} ${words.printed(day)}`}
        ${reviewNotice(language)}
      </p>
    </div>
    ${lines ? html`${heading(words.notes)}${Array.from({ length: lines }, () => html`<div class="line"></div>`)}` : nothing}
  </main>`;
}

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
            ${texts.map((one) => html`${marked(one)} `)}
          </p>`,
      )}
    </div>
  </li>`;

/** A place and what its values are worth (contract §4, on paper too). */
function placeTemplate(view: ContactView, { discreet, contactWords, language }: Preparation): TemplateResult {
  const { name, status, alert, channels, address, hours } = view;
  const check = ({ freshness: { sentence, on } }: Pick<ChannelView, 'freshness'>): unknown => {
    // Who made sure can say what the sheet is about.
    const text = discreet && on ? wordsIn(preparationWords, language).confirmed(on) : sentence;
    return text ? html`<span class="check">${text}</span>` : nothing;
  };
  const open = (one: ContactView['hours']): unknown =>
    one &&
    html`<p>
      ${one.rows.map(({ days, times, note }) => html`${[days, times, note].filter(Boolean).join(' ')}; `)}${check(one)}
    </p>`;
  const unsure = channels.every(({ freshness }) => !freshness.current);
  const shown = discreet ? channels.filter(({ isPhone }) => isPhone) : channels;
  return html`<li>
    ${
      discreet
        ? html`<div class="line"></div>`
        : html`<p class="name">${name}</p>
            ${unsure || status !== 'unknown' ? html`<p>${contactWords.status[status]}</p>` : nothing}
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
