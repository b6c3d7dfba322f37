import { expect, fixture, fixtureCleanup, nextFrame, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { Checklist } from '../../src/checklist/element.js';
import { ContactCard } from '../../src/contact-card/element.js';
import { ConversationCards } from '../../src/conversation-cards/element.js';
import { TalkTools } from '../../src/conversation-cards/tools/tools.js';
import { TalkSheetPanel } from '../../src/talk-sheet/panel.js';
import { define } from '../../src/shared/define.js';
import { StatisticsTable } from '../../src/statistics-table/element.js';

define('pejl-checklist', Checklist);
define('pejl-contact-card', ContactCard);
define('pejl-conversation-cards', ConversationCards);
define('pejl-statistics-table', StatisticsTable);

const check = { on: '2026-11-01', by: 'Prøve', method: 'called', reviewBy: '2027-02-01' };
const contacts = {
  contacts: [{ id: 'sted', name: 'Sted', phones: [{ number: '+4500000001', check }] }],
};

const drawn = async (markup: string, data?: unknown): Promise<LitElement> => {
  const around = await fixture<HTMLElement>(`<div lang="da">${markup}</div>`);
  const element = around.firstElementChild as LitElement;
  Object.assign(element, { data, now: new Date('2026-11-23T09:15:00Z') });
  await element.updateComplete;
  return element;
};
const all = (element: LitElement, selector: string): HTMLElement[] => [
  ...element.renderRoot.querySelectorAll<HTMLElement>(selector),
];
const buttonOf = (element: LitElement, words: string): HTMLElement =>
  all(element, 'button').find((one) => one.textContent!.trim().startsWith(words))!;
/**
 * Presses twice before what the first press fetches can be there, and waits until it has come. Both presses wait for the
 * same module, so what the second one does is done within the frame.
 */
const pressTwice = async (element: LitElement, words: string, come: () => unknown): Promise<void> => {
  const button = buttonOf(element, words);
  button.click();
  button.click();
  await waitUntil(come, words);
  await nextFrame();
  await nextFrame();
  await element.updateComplete;
};
const expanded = (element: LitElement, words: string): string | null =>
  buttonOf(element, words).getAttribute('aria-expanded');
/** A later press, which is no double click: until the last one has run out, as many as it takes. */
const pressAgain = (element: LitElement, words: string, done: () => unknown): Promise<void> =>
  waitUntil(() => {
    if (!done()) buttonOf(element, words).click();
    return done();
  }, `${words} once more`);
/** Counts how often a method is called. */
const counting = <Owner, Name extends keyof Owner>(owner: Owner, name: Name): (() => number) => {
  const real = owner[name] as (...given: unknown[]) => unknown;
  let count = 0;
  owner[name] = function (this: unknown, ...given: unknown[]) {
    count++;
    return real.apply(this, given);
  } as Owner[Name];
  restore.push(() => (owner[name] = real as Owner[Name]));
  return () => count;
};
const restore: (() => unknown)[] = [];

describe('a button that is pressed again while its code is on the way', () => {
  afterEach(() => {
    while (restore.length) restore.pop()!();
    fixtureCleanup();
  });

  it('opens the choice of cards once', async () => {
    const element = await drawn('<pejl-conversation-cards></pejl-conversation-cards>');
    const made = counting(TalkTools.prototype, 'hostConnected');
    await pressTwice(element, 'Vælg kort', made);
    expect([made(), all(element, '[part=tools]').length]).to.deep.equal([1, 1]);
    expect(expanded(element, 'Vælg kort')).to.equal('true');
    await pressAgain(element, 'Vælg kort', () => !all(element, '[part=tools]').length);
  });

  it('opens the choices for a talk on one sheet once', async () => {
    const element = await drawn('<pejl-conversation-cards></pejl-conversation-cards>');
    await pressTwice(element, 'Vælg kort', () => all(element, '[part=tools]').length);
    const made = counting(TalkSheetPanel.prototype, 'prepare');
    await pressTwice(element, 'Forberedelse', () => all(element, '.preparation').length);
    expect([made(), all(element, '.preparation').length]).to.deep.equal([1, 1]);
    expect(expanded(element, 'Forberedelse')).to.equal('true');
    await pressAgain(element, 'Forberedelse', () => !all(element, '.preparation').length);
  });

  it('opens what a checklist is saved by once', async () => {
    const element = await drawn('<pejl-checklist></pejl-checklist>');
    await pressTwice(element, 'Gem eller åbn', () => all(element, '[part=tools]').length);
    expect(all(element, '[part=tools]')).to.have.length(1);
    await pressAgain(element, 'Gem eller åbn', () => !all(element, '[part=tools]').length);
  });

  it('opens a contact’s further choices once', async () => {
    const element = await drawn('<pejl-contact-card contact="sted"></pejl-contact-card>', contacts);
    await pressTwice(element, 'Flere muligheder', () => expanded(element, 'Flere muligheder') === 'true');
    expect(expanded(element, 'Flere muligheder')).to.equal('true');
  });

  it('saves one file', async () => {
    const table = await drawn('<pejl-statistics-table></pejl-statistics-table>');
    const card = await drawn('<pejl-contact-card contact="sted"></pejl-contact-card>', contacts);
    for (const [element, words] of [
      [table, 'Hent CSV'],
      [card, 'Gem kontakt'],
    ] as const) {
      const made = counting(URL, 'createObjectURL');
      await pressTwice(element, words, made);
      expect(made(), words).to.equal(1);
      await pressAgain(element, words, () => made() === 2);
    }
  });

  it('opens the choices before printing once, and prints a table once', async () => {
    for (const [tag, data] of [
      ['pejl-contact-card contact="sted"', contacts],
      ['pejl-conversation-cards', undefined],
      ['pejl-checklist', undefined],
    ] as const) {
      const element = await drawn(`<${tag}></${tag.split(' ')[0]}>`, data);
      await pressTwice(element, 'Udskriv', () => all(element, '.print-panel').length);
      expect(all(element, '.print-panel'), tag).to.have.length(1);
      expect(expanded(element, 'Udskriv'), tag).to.equal('true');
      await pressAgain(element, 'Udskriv', () => !all(element, '.print-panel').length);
    }
    const real = window.print;
    restore.push(() => (window.print = real));
    let printed = 0;
    window.print = () => void printed++;
    const table = await drawn('<pejl-statistics-table></pejl-statistics-table>');
    await pressTwice(table, 'Udskriv', () => printed);
    expect(printed).to.equal(1);
  });
});
