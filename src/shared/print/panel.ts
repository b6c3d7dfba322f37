/** The choices before printing: native controls below the button that opened them. They remember nothing. */
import { css, html, render, type LitElement, type TemplateResult } from 'lit';
import { isRepeated, printSheet, type Sheet } from './sheet.js';

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

let panels = 0;

/** An open panel: what it offers, and what it is in. */
interface Panel {
  element: HTMLElement;
  offer: () => PrintOffer;
}

/** Open panels by the button that opened them, and how often each has just asked for what there is to print now. */
const open = new WeakMap<HTMLElement, Panel>();
const asking = new WeakMap<HTMLElement, number>();
/** The elements whose drawing is followed, and their buttons with an open panel. */
const followed = new WeakMap<LitElement, Set<HTMLElement>>();

/**
 * Opens the choices below a button, or closes them again (a disclosure, as in the ARIA Authoring Practices).
 * @param button What was pressed; the choices stand after it and say so by `aria-expanded`.
 * @param offer What there is to choose, asked for when it opens, and again when the element is drawn anew.
 */
export function togglePanel(button: HTMLElement, offer: () => PrintOffer): void {
  const there = open.get(button);
  const isOpen = there?.element.isConnected;
  const asked = asking.get(button);
  if (asked) {
    asking.set(button, asked - 1);
    if (isOpen) draw(button, { ...there, offer });
    return;
  }
  const repeated = isRepeated(button);
  if (isOpen) {
    if (!repeated) close(button);
    return;
  }
  const root = button.getRootNode() as ShadowRoot;
  const sheet = styles.styleSheet!;
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const element = document.createElement('div');
  element.className = 'print-panel';
  element.id = `print-${panels++}`;
  element.setAttribute('role', 'group');
  // Its keys are its own: the arrows that choose here turn cards elsewhere.
  element.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key !== 'Escape') return;
    close(button);
    button.focus();
  });
  button.after(element);
  button.setAttribute('aria-expanded', 'true');
  button.setAttribute('aria-controls', element.id);
  draw(button, { element, offer });
  follow(button, root.host as LitElement);
}

function close(button: HTMLElement): void {
  open.get(button)!.element.remove();
  open.delete(button);
  button.setAttribute('aria-expanded', 'false');
}

/** Draws the choices as they are now; what was chosen stays chosen. */
function draw(button: HTMLElement, panel: Panel): void {
  const { element, offer } = panel;
  open.set(button, panel);
  const now = offer();
  const boxes = (): HTMLInputElement[] => [...element.querySelectorAll('input')];
  const before = new Map(boxes().map(({ name, value, checked }) => [`${name} ${value}`, checked]));
  element.lang = now.lang;
  element.setAttribute('aria-label', button.textContent.replace(/\s+/g, ' ').trim());
  render(
    panelTemplate(now, (chosen) => void printChosen(open.get(button)!.offer, chosen)),
    element,
  );
  // Boxes may have changed places: each is ticked by its answer.
  const fresh = now.questions.flatMap(({ options }) => options);
  for (const [index, box] of boxes().entries())
    box.checked = before.get(`${box.name} ${box.value}`) ?? !!fresh[index]!.checked;
}

/**
 * Follows what there is to print, and the page's language, while the panel is open. The button knows best: its listener
 * is made anew whenever the element is drawn. So it is pressed once more, by an event that nobody else hears.
 */
function follow(button: HTMLElement, host: LitElement): void {
  const known = followed.get(host);
  followed.set(host, (known ?? new Set()).add(button));
  if (known) return;
  // One for good: hosts here cannot be left again.
  host.addController({
    hostUpdated(): void {
      for (const one of followed.get(host)!) {
        if (!open.get(one)?.element.isConnected) {
          followed.get(host)!.delete(one);
          continue;
        }
        // Before and after printing a directory is drawn in one go: two answers are under way.
        asking.set(one, (asking.get(one) ?? 0) + 1);
        one.dispatchEvent(new Event('click'));
      }
    },
  });
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
            ({ value, label }) =>
              html`<label
                ><input
                  type=${several ? 'checkbox' : 'radio'}
                  name=${name}
                  value=${value}
                  autocomplete="off"
                />${label}</label
              >`,
          )}
        </fieldset>`,
    )}
    ${advice ? html`<p class="small">${advice}</p>` : ''}
    <button class="primary">${print}</button>
  </form>`;
