/** Where the focus is, and what a press does to it. */
import { contrast, groundOf, solid } from './colour.mjs';
import { controls } from './layout.mjs';
import { describe, inStory, ours, visible } from './tree.mjs';

/** The element that has the focus, through shadow roots. */
export function focused() {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** What has the focus now, whether one can see that it has, and whether something covers it (2.4.7, 2.4.11, 2.4.12). */
export function focusState() {
  const element = focused();
  const inside = inStory().includes(element);
  if (!element || element === document.body || !inside) return { inside: false };
  window.pejlChecks.visited ??= [];
  const { visited } = window.pejlChecks;
  const again = visited.includes(element);
  visited.push(element);
  const style = window.getComputedStyle(element);
  const troubles = [];
  const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
  if (ours(element) && !ring) troubles.push(`no focus ring of 2 px: ${describe(element)}`);
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const within = (low, high, size) => [Math.max(low, 0), Math.min(high, size)];
  const [x0, x1] = within(left, right, window.innerWidth);
  const [y0, y1] = within(top, bottom, window.innerHeight);
  if (x1 - x0 < 1 || y1 - y0 < 1) troubles.push(`focus is off the screen: ${describe(element)}`);
  else {
    const seen = (x, y) => {
      let hit = document.elementFromPoint(x, y);
      while (hit?.shadowRoot) {
        const inner = hit.shadowRoot.elementFromPoint(x, y);
        if (!inner || inner === hit) break;
        hit = inner;
      }
      const own = [element, ...(element.labels ?? [])];
      for (let one = hit; one; one = one.assignedSlot ?? one.parentElement ?? one.getRootNode().host)
        if (own.includes(one)) return true;
      return false;
    };
    const spots = [0.1, 0.5, 0.9].flatMap((part) => [
      [x0 + (x1 - x0) * part, (y0 + y1) / 2],
      [(x0 + x1) / 2, y0 + (y1 - y0) * part],
    ]);
    // A box around a whole region, such as a card or a table that scrolls, has its ring around its content.
    if (!spots.some(([x, y]) => seen(x, y)))
      troubles.push(`focus is hidden behind something: ${describe(element)}`);
  }
  return { inside: true, again, troubles };
}

/** WCAG 2.1.1: what can be used and the Tab key has not come to. Of a group of radio buttons it comes to one; the arrows lead on. */
export function notReached() {
  const { visited = [] } = window.pejlChecks;
  const group = ({ type, name, form }) =>
    visited.some((one) => type === 'radio' && one.name === name && one.form === form);
  return inStory()
    .filter(
      (element) =>
        ours(element) &&
        element.matches(controls) &&
        !element.matches(':disabled') &&
        visible(element) &&
        !visited.includes(element) &&
        !group(element),
    )
    .map((element) => `the Tab key does not come to ${describe(element)}`);
}

/** WCAG 2.4.7, 2.4.13 and 1.4.11: the ring around each kind of control stands out from its ground, 3:1, and is 2 px wide. */
export function rings() {
  const before = focused();
  const kinds = new Set();
  const found = [];
  for (const element of inStory()) {
    const kind = [element.localName, element.className, element.part?.value].join(' ');
    if (!ours(element) || !element.matches(controls) || !visible(element) || kinds.has(kind)) continue;
    element.focus({ focusVisible: true, preventScroll: true });
    if (focused() !== element) continue;
    kinds.add(kind);
    const { outlineColor, outlineStyle, outlineWidth } = window.getComputedStyle(element);
    const ground = groundOf(element.parentNode.host ?? element.parentElement);
    const ratio = contrast(ground, solid(outlineColor, ground));
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2 || ratio < 3)
      found.push(`ring of ${outlineWidth} and ${ratio.toFixed(1)}:1: ${describe(element)}`);
  }
  if (before) before.focus({ preventScroll: true });
  if (focused() !== before) focused()?.blur();
  return found;
}

/** The buttons of ours that one can press, by their place; a click on them must not go anywhere. */
export function pressable() {
  window.print = () => {};
  const names = new Set();
  return inStory().flatMap((element, index) => {
    if (!ours(element) || element.localName !== 'button' || element.disabled || !visible(element)) return [];
    // One of each kind: the twentieth button to copy does what the first does.
    const name = element.firstChild?.textContent.trim() || element.textContent.trim();
    if (names.has(name)) return [];
    names.add(name);
    return [index];
  });
}

/** Gives the focus to the one at a place, if it is still there, and says what it is. */
export function focusAt(index) {
  const element = inStory()[index];
  if (element?.localName !== 'button') return undefined;
  element.focus();
  return focused() === element ? describe(element) : undefined;
}

/** WCAG 2.4.3: whether the focus is still in the story, on something that can be seen. */
export async function focusKept() {
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => window.requestAnimationFrame(resolve));
  const element = focused();
  return inStory().includes(element) && visible(element);
}
