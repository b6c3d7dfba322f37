/** The choices before printing: native controls in a form of their own. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { OneOf, PrintOffer, SomeOf } from './offer.js';
import { printSheet } from './sheet.js';

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

/** What the panel's controls do. */
export interface PanelActions {
  /** Takes the values chosen of a question over. */
  choose: (question: string, values: string[]) => void;
  /** Closes the panel and goes back to its button. */
  close: () => void;
}

/** The values chosen of a question: the reader's as far as they are still offered, else those chosen beforehand. */
function chosenOf({ options }: OneOf | SomeOf, given: string[] | undefined): string[] {
  const values = options.map(({ value }) => value);
  return given
    ? values.filter((value) => given.includes(value))
    : options.filter(({ checked }) => checked).map(({ value }) => value);
}

/**
 * The panel, named by its button. Its keys are its own: the arrows that choose here turn cards elsewhere.
 * @param offer What can be chosen.
 * @param answers Values chosen so far, by question.
 * @param actions What the controls do.
 * @returns The panel.
 */
export function printPanelTemplate(
  offer: PrintOffer,
  answers: Record<string, string[]>,
  actions: PanelActions,
): TemplateResult {
  const { choose, close } = actions;
  const asked = Object.entries(offer.questions).flatMap(([name, question]) =>
    question ? [{ name, question, chosen: chosenOf(question, answers[name]) }] : [],
  );
  const print = (event: Event): void => {
    event.preventDefault();
    const given = asked.map(({ name, question, chosen }) => [
      name,
      question.several ? chosen : (chosen[0] ?? question.options[0]?.value),
    ]);
    const sheet = offer.sheet(Object.fromEntries(given) as never);
    if (sheet) void printSheet(sheet);
  };
  const onKey = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === 'Escape') close();
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
                      choose(name, on ? [...others, value] : others);
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
