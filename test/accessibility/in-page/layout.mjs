/** Where things stand, and how large they are. */
import { describe, hiddenVisually, inStory, ours, visible } from './tree.mjs';

/** Where the text of an element itself stands, line by line. */
export function textBoxes(element) {
  return [...element.childNodes]
    .filter((node) => node.nodeType === window.Node.TEXT_NODE && node.data.trim())
    .flatMap((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
    });
}

/** What scrolls sideways around an element, if anything. */
export function scroller(element) {
  for (let one = element; one; one = one.assignedSlot ?? one.parentElement ?? one.getRootNode().host)
    if (/auto|scroll/.test(window.getComputedStyle(one).overflowX) && one !== document.documentElement)
      return one;
  return undefined;
}

/** WCAG 1.4.10 and 1.4.12: nothing is cut off, runs out of its box, or has to be scrolled to in two directions. */
export function layout() {
  const found = [];
  const page = document.scrollingElement;
  if (page.scrollWidth > page.clientWidth + 1)
    found.push(`the page scrolls sideways: ${page.scrollWidth} px in ${page.clientWidth} px`);
  for (const element of inStory()) {
    if (!visible(element) || hiddenVisually(element)) continue;
    const style = window.getComputedStyle(element);
    const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
    const cuts = (overflow) => /hidden|clip/.test(overflow);
    if (clientWidth && element.textContent.trim()) {
      if (cuts(style.overflowX) && scrollWidth > clientWidth + 1)
        found.push(`cut off sideways: ${describe(element)}`);
      if (cuts(style.overflowY) && scrollHeight > clientHeight + 1)
        found.push(`cut off below: ${describe(element)}`);
    }
    // A table of data may scroll in both directions (1.4.10); nothing else may.
    if (
      /auto|scroll/.test(style.overflowX) &&
      scrollWidth > clientWidth + 1 &&
      !element.querySelector('table')
    )
      found.push(`scrolls sideways: ${describe(element)}`);
    const texts = textBoxes(element);
    if (!scroller(element) && texts.some(({ left, right }) => left < -1 || right > window.innerWidth + 1))
      found.push(`runs out of the page: ${describe(element)}`);
    const edged = ['Top', 'Right', 'Bottom', 'Left'].every(
      (side) => parseFloat(style[`border${side}Width`]) > 0,
    );
    if (edged && texts.length) {
      const box = element.getBoundingClientRect();
      const outside = (text) =>
        text.left < box.left - 1 ||
        text.right > box.right + 1 ||
        text.top < box.top - 4 ||
        text.bottom > box.bottom + 4;
      if (texts.some(outside)) found.push(`runs out of its edge: ${describe(element)}`);
    }
  }
  return found;
}

export const controls =
  'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=link], [role=checkbox]';

/** WCAG 2.5.5 (AAA): 44 by 44 pixels, except links in a sentence and what the browser draws by itself. */
export function targets() {
  return inStory()
    .filter(
      (element) => ours(element) && element.matches(controls) && visible(element) && !hiddenVisually(element),
    )
    .flatMap((element) => {
      const boxes = [element, ...(element.labels ?? [])].map((one) => one.getBoundingClientRect());
      const width = Math.max(...boxes.map(({ right }) => right)) - Math.min(...boxes.map(({ left }) => left));
      const height =
        Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ top }) => top));
      if (width >= 43.5 && height >= 43.5) return [];
      // In a sentence: words before or after it on its own line, which decide how high the line is.
      const inline = window.getComputedStyle(element).display === 'inline';
      const around = [...(element.parentNode?.childNodes ?? [])].some(
        (node) =>
          node !== element &&
          node.textContent.trim() &&
          (node.nodeType === window.Node.TEXT_NODE ||
            (node.nodeType === window.Node.ELEMENT_NODE &&
              window.getComputedStyle(node).display === 'inline')),
      );
      if (inline && around) return [];
      return [`target of ${Math.round(width)} × ${Math.round(height)} px: ${describe(element)}`];
    });
}

/** In a page from right to left, a number is still read from left to right. */
export function numbers() {
  return inStory()
    .filter((element) => ours(element) && visible(element) && !hiddenVisually(element))
    .flatMap((element) => [...element.childNodes])
    .filter((node) => node.nodeType === window.Node.TEXT_NODE)
    .flatMap((node) =>
      [...node.data.matchAll(/\+?\d[\d .,:\u00a0-]*\d/g)].flatMap(({ 0: text, index }) => {
        const [first, last] = [index, index + text.length - 1].map((at) => {
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          return range.getBoundingClientRect();
        });
        const sameLine = first.width && Math.abs(first.top - last.top) < first.height / 2;
        return sameLine && first.left > last.left ? [`number from right to left: ${text}`] : [];
      }),
    );
}
