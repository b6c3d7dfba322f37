/** The choices before printing: native controls below the button that opened them. They remember nothing. */
import { css, html, render, type TemplateResult } from 'lit';
import { printSheet, type Sheet } from './print.js';

/** One question: radio buttons, or boxes to tick where several answers go together. */
export interface Question {
  name: string;
  /** What is asked; a single box needs none. */
  legend?: string;
  options: { value: string; label: string; checked?: boolean }[];
  several?: boolean;
}

/** What the panel offers. */
export interface PrintOffer {
  questions: Question[];
  /** A sentence on how to print it well. */
  advice?: string;
  /** The words on the button that prints. */
  print: string;
  lang: string;
  /** Makes the sheet of what was chosen at the moment of printing; undefined where nothing was. */
  sheet: (chosen: Chosen) => Sheet | undefined;
}

/** The answers: by the question's name, the values chosen. */
export type Chosen = Record<string, string[]>;

const styles = css`
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
    padding: 0;
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
  @media print {
    .print-panel {
      display: none;
    }
  }
`;

let panels = 0;

/**
 * Opens the choices below a button, or closes them again (a disclosure, as in the ARIA Authoring Practices).
 * @param button What was pressed; the choices stand after it and say so by `aria-expanded`.
 * @param offer What there is to choose, asked for when it opens.
 */
export function togglePanel(button: HTMLElement, offer: () => PrintOffer): void {
  const open = button.nextElementSibling;
  if (open?.matches('.print-panel')) {
    open.remove();
    button.setAttribute('aria-expanded', 'false');
    return;
  }
  const root = button.getRootNode() as ShadowRoot;
  const sheet = styles.styleSheet!;
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const panel = document.createElement('div');
  panel.className = 'print-panel';
  panel.id = `print-${panels++}`;
  panel.setAttribute('role', 'group');
  panel.setAttribute('aria-label', button.textContent.replace(/\s+/g, ' ').trim());
  const { lang } = offer();
  panel.lang = lang;
  render(
    panelTemplate(offer(), (chosen) => void printChosen(offer, chosen)),
    panel,
  );
  // Its keys are its own: the arrows that choose here turn cards elsewhere.
  panel.addEventListener('keydown', (event) => event.stopPropagation());
  button.after(panel);
  button.setAttribute('aria-expanded', 'true');
  button.setAttribute('aria-controls', panel.id);
}

async function printChosen(offer: () => PrintOffer, chosen: Chosen): Promise<void> {
  const sheet = offer().sheet(chosen);
  if (sheet) await printSheet(sheet);
}

/** A form of its own: the names of its radio buttons meet no others. */
const panelTemplate = (
  { questions, advice, print }: PrintOffer,
  act: (chosen: Chosen) => void,
): TemplateResult =>
  html`<form
    @submit=${(event: Event) => {
      event.preventDefault();
      const data = new FormData(event.target as HTMLFormElement);
      act(Object.fromEntries(questions.map(({ name }) => [name, data.getAll(name) as string[]])));
    }}
  >
    ${questions.map(
      ({ name, legend, options, several }) =>
        html`<fieldset>
          ${legend ? html`<legend>${legend}</legend>` : ''}
          ${options.map(
            ({ value, label, checked }) =>
              html`<label
                ><input
                  type=${several ? 'checkbox' : 'radio'}
                  name=${name}
                  value=${value}
                  autocomplete="off"
                  ?checked=${checked}
                />${label}</label
              >`,
          )}
        </fieldset>`,
    )}
    ${advice ? html`<p class="small">${advice}</p>` : ''}
    <button class="primary">${print}</button>
  </form>`;
