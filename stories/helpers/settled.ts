import type { LitElement } from 'lit';

const patience = 5000;

/**
 * Waits until the element on a canvas is in the state that its story promises.
 * @param canvas Where the story is drawn.
 * @param state `ready` unless the story shows another.
 * @returns The element.
 * @throws Error when it does not come there.
 */
export async function settled(canvas: HTMLElement, state = 'ready'): Promise<LitElement> {
  const element = [...canvas.querySelectorAll<LitElement>('*')].find(({ localName }) =>
    localName.startsWith('pejl-'),
  );
  if (!element) throw new Error('The story draws no element of the library.');
  const end = performance.now() + patience;
  while (!element.matches(`:state(${state})`)) {
    if (performance.now() > end || (state === 'ready' && element.matches(':state(failed)')))
      throw new Error(`<${element.localName}> did not become ${state}.`);
    await new Promise((next) => setTimeout(next, 10));
  }
  // One that waits for ever has nothing more to draw.
  if (state !== 'loading') await element.updateComplete;
  return element;
}

/**
 * A control inside an element, by the words on it.
 * @throws Error when there is none.
 */
export function control(element: LitElement, words: string, selector = 'button'): HTMLElement {
  const found = [...element.renderRoot.querySelectorAll<HTMLElement>(selector)].find((one) =>
    one.textContent.replace(/\s+/g, ' ').trim().startsWith(words),
  );
  if (!found) throw new Error(`<${element.localName}> has no ${selector} "${words}".`);
  return found;
}
