/** How editors who may write no tags ask for a widget: `data-pejl`, or a link that ends in `#pejl=…`. */
export const disguised = '[data-pejl],a[href*="#pejl="]';

/**
 * Finds what fits a selector, now and when it is added later. It asks neither for a class, since an element that
 * comes from another document has that one's, nor the element itself, since a field called `matches` hides a form's
 * own method.
 * @param root Document, element or shadow root.
 * @param selector What to look for.
 * @param found Told of each.
 * @returns Stops watching.
 */
export function watch(root: Node, selector: string, found: (element: Element) => void): () => void {
  const search = (node: Node): void => {
    if (node.nodeType === 1 && Element.prototype.matches.call(node, selector)) found(node as Element);
    (node as Partial<Element>).querySelectorAll?.(selector).forEach(found);
  };
  search(root);
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) addedNodes.forEach(search);
  });
  observer.observe(root, { childList: true, subtree: true });
  return () => observer.disconnect();
}
