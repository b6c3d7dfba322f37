import { aTimeout, fixtureSync, html } from '@open-wc/testing';
import { ContactCard } from '../../src/contact-card/element.js';
import { define } from '../../src/shared/define.js';
import { contact, dataSet, fresh, now } from '../contact/contacts.js';

define('pejl-contact-card', ContactCard);

/** What the card said to the page: `ready 1`, or `error` with the reason. */
export type Told = { type: string; detail: { count?: number; reason?: string; errors?: DataError[] } };
interface DataError {
  path: string;
  message: string;
  rule: string;
}

/** A page in a language, to put cards in. Waits for no frame: pages tested side by side are not all in view. */
export const page = (lang = 'da'): HTMLElement => fixtureSync(html`<div lang=${lang}></div>`);

/** A card that is not in the page yet, with what it tells. */
export function newCard(properties: Partial<ContactCard> = {}): { element: ContactCard; told: Told[] } {
  const element = document.createElement('pejl-contact-card');
  Object.assign(element, { contact: 'reden-aarhus', now, ...properties });
  const told: Told[] = [];
  for (const name of ['pejl-ready', 'pejl-error'])
    element.addEventListener(name, (event) =>
      told.push({ type: name.slice(5), detail: (event as CustomEvent<Told['detail']>).detail }),
    );
  return { element, told };
}

/** A card in a Danish page, drawn. */
export async function card(
  properties: Partial<ContactCard> = {},
  around?: HTMLElement,
): Promise<{ element: ContactCard; told: Told[] }> {
  const made = newCard({ data: dataSet([contact(fresh)]), ...properties });
  (around ?? page()).append(made.element);
  await settled(made.element);
  return made;
}

/** Waits until the card has drawn and has told the page so. */
export async function settled(element: ContactCard): Promise<void> {
  await element.updateComplete;
  await aTimeout(0);
}

export const all = (element: ContactCard, selector: string): HTMLElement[] => [
  ...element.renderRoot.querySelectorAll<HTMLElement>(selector),
];
/** The names of the card's buttons, in the order in which they are reached. */
export const buttonsOf = (element: ContactCard): string[] =>
  all(element, 'button').map((button) => button.textContent!.replace(/\s+/g, ' ').trim());
/** All words that the card shows. */
export const textOf = (element: ContactCard): string =>
  element.renderRoot.textContent!.replace(/\s+/g, ' ').trim();
export const hrefs = (element: ContactCard): (string | null)[] =>
  all(element, 'a').map((link) => link.getAttribute('href'));
export const stateOf = (element: Element): string[] =>
  ['loading', 'ready', 'failed'].filter((state) => element.matches(`:state(${state})`));

/** What was written to the console since the last test; silenced, since tests provoke it. */
export function listenToConsole(): string[] {
  const said: string[] = [];
  const names = ['error', 'warn', 'info', 'log', 'debug'] as const;
  const real = names.map((name) => console[name]);
  beforeEach(() => {
    said.length = 0;
    for (const name of names)
      console[name] = (...parts: unknown[]) => void said.push(`${name}: ${parts.join(' ')}`);
  });
  afterEach(() => names.forEach((name, index) => (console[name] = real[index]!)));
  return said;
}

/** Answers requests when the test says so, in the place of the network. */
export function fakeNetwork() {
  const asked: { url: string; signal: AbortSignal; answer: (body: unknown, status?: number) => void }[] = [];
  const real = window.fetch;
  beforeEach(() => {
    asked.length = 0;
    window.fetch = ((url: string, { signal }: { signal: AbortSignal }) =>
      new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')));
        const answer = (body: unknown, status = 200): void =>
          resolve(new Response(typeof body === 'string' ? body : JSON.stringify(body), { status }));
        asked.push({ url, signal, answer });
      })) as typeof fetch;
  });
  afterEach(() => void (window.fetch = real));
  return asked;
}
let addresses = 0;
/** An address that nobody has asked before. */
export const newAddress = (): string => `/contacts-${addresses++}.json`;
