import { elementNamed } from './manifest.js';

/** What Storybook knows of an argument; an event's has the name to listen for. */
type ArgTypes = Record<string, { action?: { name?: string } }>;

/**
 * Draws an element as a page would write it: attributes where it has them, properties for the rest.
 * @param tag Name of the element.
 * @param args Attributes and properties by name; functions listen for events.
 * @param argTypes What Storybook knows of them.
 * @param content The author's own content, as HTML.
 */
export function draw(
  tag: string,
  args: Record<string, unknown>,
  argTypes: ArgTypes,
  content = '',
): HTMLElement {
  const element = document.createElement(tag);
  const attributes = new Set(elementNamed(tag).attributes?.map(({ name }) => name));
  for (const [name, value] of Object.entries(args)) {
    const event = argTypes[name]?.action?.name;
    if (event) {
      // Events of ours do not bubble, and what they have to say is in `detail`.
      element.addEventListener(event, (happened) =>
        (value as (detail: unknown) => void)((happened as CustomEvent).detail),
      );
    } else if (value === undefined || value === false) continue;
    else if (attributes.has(name)) element.setAttribute(name, value === true ? '' : String(value));
    else Object.assign(element, { [name]: value });
  }
  element.innerHTML = content;
  return element;
}
