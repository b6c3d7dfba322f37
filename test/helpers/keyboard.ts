/** Going through a widget as people without a mouse do, with the keys themselves. */
import { expect, nextFrame } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { contrast, groundOf, solid } from '../accessibility/in-page/colour.mjs';
import { sendChord, sendKeys, setViewport } from './commands.js';

/** 1280 × 1024 at 400 % (WCAG 1.4.10): the least room in which everything must be reached and seen. */
const smallest = { width: 320, height: 256 };

/** What has the focus, through shadow roots. */
export function deepFocus(): HTMLElement | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused as HTMLElement | null;
}

const tidy = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** What a control is called: the words on it, also those out of sight, or the first of its label. */
export function called(control: Element): string {
  const [label] = (control as HTMLInputElement).labels ?? [];
  const ownWords = [...(label?.childNodes ?? [])].find((node) => node instanceof Text && tidy(node.data));
  return tidy(control.getAttribute('aria-label') ?? (ownWords ?? label ?? control).textContent);
}

/** Whether a point of a control is what a finger would meet there, and nothing that lies upon it. */
function isSeen(control: HTMLElement): boolean {
  const { left, right, top, bottom } = control.getBoundingClientRect();
  const [x0, x1] = [Math.max(left, 0), Math.min(right, innerWidth)];
  const [y0, y1] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
  if (x1 - x0 < 1 || y1 - y0 < 1) return false;
  const root = control.getRootNode() as ShadowRoot;
  const own = [control, ...((control as HTMLInputElement).labels ?? [])];
  return [0.1, 0.5, 0.9].some((across) =>
    [0.1, 0.5, 0.9].some((down) => {
      const hit = root.elementFromPoint(x0 + (x1 - x0) * across, y0 + (y1 - y0) * down);
      return own.some((one) => one.contains(hit));
    }),
  );
}

/** WCAG 2.4.7, 2.4.11 and 2.4.13: the focus is on something of the widget, with a ring of 3:1 around it, and nothing before it. */
export function expectSeen(element: LitElement): HTMLElement {
  const control = deepFocus()!;
  expect(element.renderRoot.contains(control), `the focus is at ${control.localName}`).to.equal(true);
  const { outlineColor, outlineStyle, outlineWidth } = getComputedStyle(control);
  const name = called(control);
  expect(outlineStyle, `ring around ${name}`).not.to.equal('none');
  expect(parseFloat(outlineWidth), `ring around ${name}`).to.be.at.least(2);
  // WCAG 1.4.11: on what is around the control, not on the control.
  const ground = groundOf(control.parentElement ?? element);
  const ratio = contrast(ground, solid(outlineColor, ground));
  expect(ratio, `ring around ${name} on its ground`).to.be.at.least(3);
  expect(isSeen(control), `${name} can be seen`).to.equal(true);
  return control;
}

/** WCAG 2.4.3: what comes next stands neither above nor, on the same line, before what was. */
function expectInOrder(before: HTMLElement, next: HTMLElement): void {
  const [one, other] = [before.getBoundingClientRect(), next.getBoundingClientRect()];
  const backwards =
    other.bottom <= one.top + 1 ||
    (other.top < one.bottom - 1 && other.bottom > one.top + 1 && other.right <= one.left + 1);
  expect(backwards, `from ${called(before)} to ${called(next)}`).to.equal(false);
}

/**
 * Tabs through a widget, from what stands before it to what stands after it, and back: every stop can be seen, and both
 * ways lead out.
 * @param inColumn Whether everything stands in one column, so that reading order is order from above.
 * @returns The names of the stops.
 */
export async function walk(element: LitElement, inColumn = false): Promise<string[]> {
  const ends = ['before', 'after'].map((id) => {
    const end = document.createElement('button');
    end.textContent = id;
    return end;
  });
  element.before(ends[0]!);
  element.after(ends[1]!);
  const go = async (from: HTMLElement, to: HTMLElement, back = false): Promise<HTMLElement[]> => {
    const stops: HTMLElement[] = [];
    from.focus();
    for (let press = 0; press < 100; press++) {
      await (back ? sendChord('Shift', 'Tab') : sendKeys({ press: 'Tab' }));
      await nextFrame();
      if (document.activeElement === to) return stops;
      stops.push(expectSeen(element));
      const [before, now] = [stops.at(-2), stops.at(-1)!];
      if (before && inColumn && !back) expectInOrder(before, now);
    }
    throw new Error(`No way out after ${called(stops.at(-1)!)}.`);
  };
  const there = await go(ends[0]!, ends[1]!);
  const back = await go(ends[1]!, ends[0]!, true);
  for (const end of ends) end.remove();
  // Of radio buttons none of which is chosen, one comes to the nearest.
  const names = (stops: HTMLElement[]): string[] =>
    stops.map((stop) => ((stop as HTMLInputElement).type === 'radio' ? 'radio' : called(stop)));
  expect(names(back).reverse()).to.deep.equal(names(there));
  return there.map(called);
}

/** Does something in the least room there is. */
export async function inLittleRoom<Outcome>(act: () => Promise<Outcome>): Promise<Outcome> {
  const { innerWidth: width, innerHeight: height } = window;
  await setViewport(smallest);
  try {
    await nextFrame();
    return await act();
  } finally {
    await setViewport({ width, height });
  }
}

/** As `walk`, in the least room there is, where the stops come in reading order. */
export const walkInLittleRoom = (element: LitElement): Promise<string[]> =>
  inLittleRoom(() => walk(element, true));

/** Presses a key on a control, and waits until the widget has followed. */
export async function pressOn(element: LitElement, control: HTMLElement, key = 'Enter'): Promise<void> {
  control.focus();
  await sendKeys({ press: key });
  await element.updateComplete;
  await nextFrame();
}
