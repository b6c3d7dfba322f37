/** The choices before printing: native controls in a form of their own. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { printSheet, type Sheet } from './sheet.js';

export { printSheet, type Sheet };

/** One answer that can be given. */
interface Option<Value extends string> {
  value: Value;
  label: string;
  /** Chosen unless the reader chooses otherwise. */
  checked?: boolean;
}
/** A question with one answer: radio buttons. */
export interface OneOf<Value extends string = string> {
  legend: string;
  options: readonly Option<Value>[];
  several?: false;
}
/** A question with any number of answers: boxes to tick. A single box needs no legend. */
export interface SomeOf<Value extends string = string> {
  legend?: string;
  options: readonly Option<Value>[];
  several: true;
}
/** Questions by name, in the order in which they are asked; one that is not asked now is undefined. */
export type Questions = Record<string, OneOf | SomeOf | undefined>;
/** Answers by the question's name. */
export type PrintAnswers<Asked extends Questions> = {
  [Name in keyof Asked]: Asked[Name] extends SomeOf<infer Value> | undefined
    ? Value[]
    : Asked[Name] extends OneOf<infer Value> | undefined
      ? Value
      : never;
};

/** What a panel offers. */
export interface PrintOffer<Asked extends Questions = Questions> {
  questions: Asked;
  /** A sentence on how to print it well. */
  advice?: string;
  /** The words on the button that prints. */
  print: string;
  lang: string;
  /** Makes the sheet of what was chosen; undefined where nothing was. */
  sheet(answers: PrintAnswers<Asked>): Sheet | undefined;
}

/**
 * Types an offer's answers by its questions.
 * @param offer The offer.
 * @returns The same object.
 */
export const printOffer = <const Asked extends Questions>(offer: PrintOffer<Asked>): PrintOffer<Asked> =>
  offer;

/**
 * Tells a sheet from an offer of choices.
 * @param offer What a widget's `print/print.ts` gave.
 * @returns True where there is nothing to choose before printing.
 */
export const isSheet = (offer: PrintOffer | Sheet): offer is Sheet => 'content' in offer;

/** What the panel knows of its reader, and what its controls do. */
export interface PanelState {
  /** Values chosen so far, by question. */
  answers: Record<string, string[]>;
  choose: (question: string, values: string[]) => void;
  /** Closes the panel and goes back to its button. */
  close: () => void;
}

/** The panel's look. */
export const panelStyles = css`
  .print-panel {
    flex: 1 0 100%;
    margin-block: 0.75em;
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .print-panel fieldset {
    margin-block-end: 1em;
    border: 0;
  }
  .print-panel legend {
    font-weight: 600;
  }
  .print-panel label {
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-block-size: 2.75em;
    padding: 0.4em 0;
    font-weight: 400;
  }
  .print-panel input {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    min-block-size: 0;
    margin: 0;
    accent-color: var(--_accent);
  }
  .print-panel p {
    margin-block-end: 1em;
  }
  /* A card alone has no look for it. */
  .print-panel .primary {
    background: var(--_accent);
    color: var(--pejl-color-on-accent, Canvas);
  }
  @media print {
    .print-panel {
      display: none;
    }
  }
`;

/** The values chosen of a question: the reader's as far as they are still offered, else those chosen beforehand. */
function chosenOf({ options }: OneOf | SomeOf, given: string[] | undefined): string[] {
  const values = options.map(({ value }) => value);
  return given
    ? values.filter((value) => given.includes(value))
    : options.filter(({ checked }) => checked).map(({ value }) => value);
}

/**
 * Draws the panel, a group named by its button. Keys pressed in it go no further: the arrows that choose here turn
 * cards elsewhere.
 * @param offer Its questions.
 * @param state What has been chosen, and what its controls do.
 * @returns The panel.
 */
export function printPanelTemplate(offer: PrintOffer, state: PanelState): TemplateResult {
  const asked = Object.entries(offer.questions).flatMap(([name, question]) =>
    question ? [{ name, question, chosen: chosenOf(question, state.answers[name]) }] : [],
  );
  const print = (event: Event): void => {
    event.preventDefault();
    const answers = asked.map(({ name, question, chosen }) => [
      name,
      question.several ? chosen : (chosen[0] ?? question.options[0]?.value),
    ]);
    const sheet = offer.sheet(Object.fromEntries(answers) as never);
    if (sheet) void printSheet(sheet);
  };
  const onKey = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === 'Escape') state.close();
  };
  return html`<div
    class="print-panel"
    id="print-panel"
    role="group"
    lang=${offer.lang}
    aria-labelledby="print-button"
    @keydown=${onKey}
  >
    <form @submit=${print}>
      ${asked.map(
        ({ name, question: { legend, options, several }, chosen }) =>
          html`<fieldset>
            ${legend ? html`<legend>${legend}</legend>` : nothing}
            ${options.map(
              ({ value, label }) =>
                html`<label
                  ><input
                    type=${several ? 'checkbox' : 'radio'}
                    name=${name}
                    value=${value}
                    autocomplete="off"
                    .checked=${live(chosen.includes(value))}
                    @change=${({ target }: Event) => {
                      const on = (target as HTMLInputElement).checked;
                      const others = several ? chosen.filter((other) => other !== value) : [];
                      state.choose(name, on ? [...others, value] : others);
                    }}
                  />${label}</label
                >`,
            )}
          </fieldset>`,
      )}
      ${offer.advice ? html`<p class="small">${offer.advice}</p>` : nothing}
      <button class="primary">${offer.print}</button>
    </form>
  </div>`;
}
