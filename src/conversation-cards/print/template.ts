/** Cards as sheets to be cut out: pure, from views to templates. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../shared/language.js';
import type { Sheet } from '../../shared/print/sheet.js';
import { dayInWords } from '../../shared/print/words.js';
import { marked } from '../../shared/marked.js';
import type { SourceView } from '../../shared/frame/source.js';
import { reviewNotice, wordsIn } from '../../shared/words.js';
import type { CardView } from '../model/deck.js';
import {
  backsOf,
  cutMarks,
  holesFor,
  layoutFor,
  paper,
  ring,
  sheetsOf,
  textSize,
  type SheetLayout,
  type PerSheet,
} from './model/layout.js';
import { cardPrintStyles } from './styles.js';
import { printStrings } from './strings.js';

/** How cards are to be printed. */
export interface CardForm {
  perSheet: PerSheet;
  /** With second sides, for printing on both sides of the paper. */
  backs: boolean;
  /** With the notes for whoever leads the conversation, on a sheet of their own. */
  notes: boolean;
  language: Language;
  now: Date;
  /** The deck's source, written in the margin, which is cut away. */
  source?: SourceView | undefined;
}

/** Content of a card's back: never the note, which is for whoever leads the conversation. */
const forReader = ({ sides }: CardView): CardView['sides'] => sides.filter(({ name }) => name !== 'note');
const notesOf = ({ sides }: CardView): CardView['sides'] => sides.filter(({ name }) => name === 'note');

/**
 * Cards as sheets.
 * @param cards A whole deck, or the cards chosen for one talk, in their order.
 * @param form How they are to be printed.
 * @returns What is printed.
 */
export function cardSheet(cards: readonly CardView[], form: CardForm): Sheet {
  const { perSheet, backs, notes, language, now, source } = form;
  const layout = layoutFor(perSheet);
  const words = wordsIn(printStrings, language);
  const origin = [source?.title?.text, source?.details, words.printed(dayInWords(now, language))]
    .filter(Boolean)
    .join(' · ')
    .replace(' · , ', ', ');
  const sheet = (places: (CardView | undefined)[], back: boolean): TemplateResult =>
    html`<section class=${`sheet per-${perSheet} ${back ? 'back' : 'front'}`}>
      ${places.map((card) => html`<article class="card">${card && (back ? backTemplate : frontTemplate)(card, layout)}</article>`)}
      <svg class="marks" viewBox=${`0 0 ${paper.width} ${paper.height}`} aria-hidden="true">
        <path
          d=${
            cutMarks(layout) +
            holesFor(layout, back)
              .filter((_, index) => places[index])
              .map(ring)
              .join('')
          }
        />
      </svg>
      <p class="origin">${origin}</p>
      <p class="origin review">${reviewNotice(language)}</p>
    </section>`;
  const noted = notes ? cards.filter((card) => notesOf(card).length) : [];
  return {
    content: html`${sheetsOf(cards, perSheet).map(
      (places) => html`${sheet(places, false)}${backs ? sheet(backsOf(places, layout), true) : nothing}`,
    )}${
      noted.length
        ? html`<section class="notes">
            <h1>${words.notesTitle}</h1>
            ${noted.map(
              (card) =>
                html`<div>
                  <p><strong>${card.position}.</strong> ${marked(card.text)}</p>
                  ${notesOf(card).flatMap(({ texts }) => texts.map((text) => html`<p>${marked(text)}</p>`))}
                </div>`,
            )}
            <p class="small">${reviewNotice(language)}</p>
          </section>`
        : nothing
    }`,
    styles: [cardPrintStyles],
    page: 'size: A4 portrait; margin: 0',
    lang: language,
  };
}

/** Width and height for text in millimetres: what the edges, the ring's line and, on a front, a picture leave. */
const roomIn = ({ width, height }: SheetLayout, picture = false): [number, number] => [
  width - 13,
  (height - 20) * (picture ? 0.5 : 1),
];

function frontTemplate(
  { position, labels, text, second, image }: CardView,
  layout: SheetLayout,
): TemplateResult {
  const texts = [text, second].filter((words) => words !== undefined);
  const size = textSize(
    texts.map((words) => words.text),
    ...roomIn(layout, !!image),
  );
  return html`<p class="labels"><bdi>${position}</bdi>${labels.map(marked)}</p>
    ${image ? html`<img src=${image.src} alt=${image.alt.text} referrerpolicy="no-referrer" />` : nothing}
    ${texts.map((words) => html`<p class=${`text size-${size}`}>${marked(words)}</p>`)}`;
}

function backTemplate(card: CardView, layout: SheetLayout): TemplateResult {
  const sides = forReader(card);
  const texts = sides.flatMap(({ label, texts: all }) => [label, ...all.map(({ text }) => text)]);
  return html`<p class="labels"><bdi>${card.position}</bdi></p>
    <dl class=${`size-${Math.max(2, textSize(texts, ...roomIn(layout)))}`}>
      ${sides.map(
        ({ label, texts: all }) =>
          html`<div>
            <dt>${label}</dt>
            ${all.map((text) => html`<dd>${marked(text)}</dd>`)}
          </div>`,
      )}
    </dl>`;
}
