/**
 * What a page said and takes back: by removing the attribute, or as frameworks do, by null, undefined or an empty string
 * as the property. The widget then is as if it had never been said, and never draws the words for nothing.
 */
import { expect, fixtureSync, html, nextFrame, waitUntil } from '@open-wc/testing';
import type { LitElement, PropertyDeclaration } from 'lit';
import { Checklist } from '../../src/checklist/element.js';
import { ContactCard } from '../../src/contact-card/element.js';
import { ContactDirectory } from '../../src/contact-directory/element.js';
import { ConversationCards } from '../../src/conversation-cards/element.js';
import { QuickExit } from '../../src/quick-exit/element.js';
import { define } from '../../src/shared/define.js';
import { StatisticsTable } from '../../src/statistics-table/element.js';
import { said, type Said } from './said.js';

const classes = {
  'pejl-contact-card': ContactCard,
  'pejl-contact-directory': ContactDirectory,
  'pejl-statistics-table': StatisticsTable,
  'pejl-conversation-cards': ConversationCards,
  'pejl-checklist': Checklist,
  'pejl-quick-exit': QuickExit,
};
type Tag = keyof typeof classes;
for (const [tag, elementClass] of Object.entries(classes)) define(tag, elementClass);

/** The properties that a page can write, with how each is declared. */
const propertiesOf = (tag: Tag): [name: string, declared: PropertyDeclaration][] =>
  [...classes[tag].elementProperties].filter(([, { state }]) => !state) as [string, PropertyDeclaration][];
const attributeOf = (name: string, { attribute }: PropertyDeclaration): string | undefined =>
  attribute === false ? undefined : typeof attribute === 'string' ? attribute : name.toLowerCase();

/** All that a reader, a machine or a style sheet can find of an element. */
function drawing(element: HTMLElement): string {
  const root = element.shadowRoot!;
  const boxes = [...root.querySelectorAll('input, select, progress')].map((box) =>
    box instanceof HTMLInputElement ? `${box.value} ${box.checked}` : (box as HTMLSelectElement).value,
  );
  const states = ['loading', 'ready', 'failed'].filter((state) => element.matches(`:state(${state})`));
  return (
    `${states.join()} ${root.innerHTML} ${boxes.join()} ${element.innerHTML}`
      .replace(/<!--.*?-->/g, '')
      // Where in the window the exit lies.
      .replace(/ style=".*?"/g, '')
      .replace(/\s+/g, ' ')
  );
}

function write(element: HTMLElement, properties: Record<string, unknown> = {}): void {
  for (const [name, value] of Object.entries(properties))
    if (name === 'lang') element.lang = String(value);
    else Object.assign(element, { [name]: value });
}

/** An element in a form of a Danish page, drawn. */
async function draw(tag: Tag, before: Record<string, unknown> = {}): Promise<LitElement> {
  const element = document.createElement(tag);
  write(element, before);
  fixtureSync<HTMLElement>(html`<form lang="da"></form>`).append(element);
  await settled(element);
  return element;
}

/** Waits until there is an answer, and two frames bring nothing more. */
async function settled(element: LitElement): Promise<void> {
  for (let last = ''; last !== (last = drawing(element)) || last.startsWith('loading');) {
    await element.updateComplete;
    await nextFrame();
    await nextFrame();
  }
}

describe('what is taken away again', () => {
  const thrown: string[] = [];
  const note = (event: Event): void => {
    const { message, reason } = event as ErrorEvent & PromiseRejectionEvent;
    thrown.push(String(message ?? reason));
  };
  before(() => ['error', 'unhandledrejection'].forEach((name) => addEventListener(name, note)));
  after(() => ['error', 'unhandledrejection'].forEach((name) => removeEventListener(name, note)));
  beforeEach(() => void (thrown.length = 0));
  afterEach(() => localStorage.clear());

  for (const tag of Object.keys(classes) as Tag[]) {
    it(`is tried with every property of ${tag}`, () => {
      for (const [name] of propertiesOf(tag)) expect(said[tag], name).to.have.property(name);
    });

    for (const [name, declared] of propertiesOf(tag)) {
      const { value, beside, seen, early } = said[tag]![name] ?? ({} as Said);
      const attribute = attributeOf(name, declared);
      /** What can be seen of it; whatever is drawn, nobody reads of null. */
      const sight = (element: HTMLElement): string => {
        const drawn = drawing(element);
        expect(drawn).not.to.match(/\b(null|undefined|NaN)\b/);
        return drawn + (seen ? JSON.stringify(seen(element)) : '');
      };
      const becomes = (element: LitElement, wanted: string, how: string): Promise<void> =>
        waitUntil(() => sight(element) === wanted, `${name} ${how}: ${sight(element)} should be ${wanted}`, {
          timeout: 4000,
        });

      if (attribute)
        it(`is as never written: ${tag} ${attribute}`, async () => {
          const element = await draw(tag, beside);
          const never = sight(element);
          element.setAttribute(attribute, value === true ? '' : String(value));
          if (seen !== null)
            await waitUntil(() => sight(element) !== never, `${attribute} is not seen`, { timeout: 4000 });
          await settled(element);
          element.removeAttribute(attribute);
          await becomes(element, never, 'removed');
          expect(thrown).to.be.empty;
        });

      it(`is as never written: ${tag} .${name}`, async () => {
        const never = sight(await draw(tag, beside));
        for (const none of [null, undefined, '']) {
          const how = `= ${JSON.stringify(none)}`;
          const empty = await draw(tag, { ...beside, [name]: none });
          await becomes(empty, never, `${how} from the first`);
          // Then said by another name for nothing, nothing is fetched or told anew.
          let told = 0;
          empty.addEventListener('pejl-ready', () => told++);
          for (const other of [null, undefined, '']) {
            write(empty, { [name]: other });
            await settled(empty);
          }
          expect(told, how).to.equal(0);
          const element = await draw(tag, early ? beside : { ...beside, [name]: value });
          if (seen !== null && !early) expect(sight(element), how).not.to.equal(never);
          write(element, { [name]: none });
          // What the page reads before anything is drawn.
          for (const [other] of propertiesOf(tag)) void element[other as never];
          await becomes(element, never, how);
        }
        expect(thrown).to.be.empty;
      });
    }
  }
});
