import { expect, fixtureSync, html, waitUntil } from '@open-wc/testing';
import { Checklist } from '../../src/checklist/element.js';
import { ConversationCards } from '../../src/conversation-cards/element.js';
import { define } from '../../src/shared/define.js';
import { StatisticsTable } from '../../src/statistics-table/element.js';

define('pejl-checklist', Checklist);
define('pejl-conversation-cards', ConversationCards);
define('pejl-statistics-table', StatisticsTable);

/** What each shows by itself, and something else that it can show. */
const cases = [
  ['pejl-statistics-table', 'table', 'young-people'],
  ['pejl-conversation-cards', 'deck', 'harms'],
  ['pejl-checklist', 'list', 'resource-profile'],
] as const;
const headingOf = (element: HTMLElement): string | undefined =>
  element.shadowRoot!.querySelector('[part~="heading"]')?.textContent.trim();

/** Draws one for itself, and says what is its heading. */
async function drawn(tag: string): Promise<[element: HTMLElement, heading: string]> {
  const element = document.createElement(tag);
  fixtureSync<HTMLElement>(html`<div lang="da"></div>`).append(element);
  await waitUntil(() => headingOf(element));
  return [element, headingOf(element)!];
}

describe('what is shown when the page does not say which', () => {
  for (const [tag, name, other] of cases) {
    it(`is the default when ${tag} loses its attribute`, async () => {
      const [element, usual] = await drawn(tag);
      element.setAttribute(name, other);
      await waitUntil(() => headingOf(element) && headingOf(element) !== usual);
      element.removeAttribute(name);
      await waitUntil(() => headingOf(element) === usual);
      expect(element.matches(':state(ready)')).to.equal(true);
    });

    for (const none of [undefined, null, ''])
      it(`is the default when a framework gives ${tag} ${JSON.stringify(none)}`, async () => {
        const [element, usual] = await drawn(tag);
        Object.assign(element, { [name]: other });
        await waitUntil(() => headingOf(element) && headingOf(element) !== usual);
        Object.assign(element, { [name]: none });
        await waitUntil(() => headingOf(element) === usual);
      });
  }
});
