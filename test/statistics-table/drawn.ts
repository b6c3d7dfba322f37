import { fixture, html } from '@open-wc/testing';
import 'axe-core/axe.min.js';
import { define } from '../../src/shared/define.js';
import { StatisticsTable } from '../../src/statistics-table/element.js';
import { statistics } from './tables.js';

define('pejl-statistics-table', StatisticsTable);

/** A table of the test's own data, drawn on a page in a language. */
export async function drawn(
  properties: Partial<StatisticsTable> = {},
  lang = 'da',
  width = '100%',
): Promise<StatisticsTable> {
  const page = await fixture(html`<div lang=${lang}></div>`);
  (page as HTMLElement).style.inlineSize = width;
  const element = document.createElement('pejl-statistics-table');
  Object.assign(
    element,
    { table: 'visits', data: statistics, now: new Date('2026-11-02T12:00Z') },
    properties,
  );
  page.append(element);
  await element.updateComplete;
  return element;
}

export const all = <Found extends Element = HTMLElement>(
  element: StatisticsTable,
  selector: string,
): Found[] => [...element.shadowRoot!.querySelectorAll<Found>(selector)];

export const one = <Found extends Element = HTMLElement>(element: StatisticsTable, selector: string): Found =>
  element.shadowRoot!.querySelector<Found>(selector)!;

/** What stands in an element, with white space as it is read. */
export const text = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/[ \n]+/g, ' ').trim();

export const buttonOf = (element: StatisticsTable, name: string): HTMLButtonElement =>
  all<HTMLButtonElement>(element, 'button').find((button) => text(button).startsWith(name))!;

declare const axe: typeof import('axe-core');

/** What a screen reader calls an element. */
export function nameOf(element: Element): string {
  axe.setup(document.documentElement);
  try {
    return axe.commons.text.accessibleText(element);
  } finally {
    axe.teardown();
  }
}
