/** The story for readers that do not enter shadow roots. */
import { solid } from './colour.mjs';

/**
 * The story as one light tree, for checkers and screen readers that do not enter shadow roots: shadow content in place
 * of the element's children, slotted content in place of its slots, styles limited to their element by `@scope`.
 */
export function flatten() {
  const styles = new Set();
  const copy = (node, under) => {
    if (node.nodeType === window.Node.TEXT_NODE) return [node.cloneNode()];
    // Lit's own marks would tear a sentence into pieces.
    if (node.nodeType !== window.Node.ELEMENT_NODE) return [];
    if (node.localName === 'style' || node.localName === 'script') return [];
    if (node.localName === 'slot') {
      const assigned = node.assignedNodes();
      const inSlot = (nodes) => nodes.flatMap((one) => copy(one, under));
      if (!assigned.length) return inSlot([...node.childNodes]);
      return inSlot(assigned).map((one) => {
        one.setAttribute?.('data-slotted', '');
        return one;
      });
    }
    const twin = node.cloneNode();
    if (node.matches('input, textarea')) {
      twin.toggleAttribute('checked', !!node.checked);
      if (node.type !== 'checkbox') twin.setAttribute('value', node.value);
    }
    if (node.localName === 'option') twin.toggleAttribute('selected', node.selected);
    // QualWeb reads no other notation of colours than rgb(), and does not see through them.
    const { color, backgroundColor } = window.getComputedStyle(node);
    const ground = solid(backgroundColor, under);
    if (!/^rgb\(/.test(color)) twin.style.setProperty('color', `rgb(${solid(color, ground)})`);
    if (!/^rgb\(|^rgba\(0, 0, 0, 0\)$/.test(backgroundColor))
      twin.style.setProperty('background-color', `rgb(${ground})`);
    const { shadowRoot } = node;
    if (shadowRoot) {
      for (const sheet of shadowRoot.adoptedStyleSheets) {
        const text = [...sheet.cssRules].map(({ cssText }) => cssText).join('\n');
        const scoped = text
          .replace(/:host\(((?:[^()]|\([^()]*\))*)\)/g, ':scope$1')
          .replaceAll(':host', ':scope');
        styles.add(`@scope (${node.localName}) to ([data-slotted]) {\n${scoped}\n}`);
      }
    }
    twin.append(...[...(shadowRoot ?? node).childNodes].flatMap((one) => copy(one, ground)));
    twin.normalize();
    return [twin];
  };
  const canvas = document.querySelector('.canvas');
  const [twin] = copy(canvas, [255, 255, 255]);
  // Without a shadow root, the styles of a hostile page would reach what they cannot reach in truth.
  twin.removeAttribute('data-host');
  return {
    html: twin.outerHTML,
    styles: [...styles].join('\n'),
    lang: canvas.lang,
    dir: canvas.dir,
  };
}
