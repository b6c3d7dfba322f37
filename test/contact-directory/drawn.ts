import { fixtureSync, html } from '@open-wc/testing';
import type { Contacts } from '../../src/contact/data.js';
import { ContactDirectory } from '../../src/contact-directory/element.js';
import { define } from '../../src/shared/define.js';
import { fjordby, now } from './contacts.js';

define('pejl-contact-directory', ContactDirectory);

/** A directory on a page. */
export async function drawn(
  properties: Partial<ContactDirectory> = {},
  { lang = 'da', data = fjordby as unknown }: { lang?: string; data?: Contacts | unknown } = {},
): Promise<ContactDirectory> {
  const host = fixtureSync(html`<div lang=${lang}></div>`);
  const element = document.createElement('pejl-contact-directory');
  Object.assign(element, { data, now }, properties);
  element.innerHTML = '<p id="own">Forfatterens eget</p>';
  host.append(element);
  await element.updateComplete;
  return element;
}

/** What is inside. */
export const all = <T extends Element = HTMLElement>(element: Element, selector: string): T[] => [
  ...element.shadowRoot!.querySelectorAll<T>(selector),
];
export const one = <T extends Element = HTMLElement>(element: Element, selector: string): T =>
  all<T>(element, selector)[0]!;

/** Words without the white space of the markup. */
export const wordsOf = (element: Element | undefined): string =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** Names of the contacts drawn, in order. */
export const names = (element: Element): string[] =>
  all(element, 'article').map((article) => wordsOf(article.querySelector('[part=heading]')!));

/** The button with a name. */
export const button = (element: Element, name: string): HTMLButtonElement =>
  all<HTMLButtonElement>(element, 'button').find((item) => wordsOf(item) === name)!;

/** Everything that the status region says, from now on. */
export function announcements(element: Element): string[] {
  const said: string[] = [];
  const region = one(element, '[role=status]');
  new MutationObserver(() => wordsOf(region) && said.push(wordsOf(region))).observe(region, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  return said;
}
