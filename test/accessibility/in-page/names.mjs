/** What controls are called: by a screen reader, and by whoever speaks to them what stands on them. */
import { controls } from './layout.mjs';
import { describe, hiddenVisually, inStory, ours, visible } from './tree.mjs';

const tidy = (text) => text.replace(/\s+/g, ' ').trim();

/** The words that can be seen on a control, without signs and pictures that are hidden from screen readers. */
function label(element) {
  const text = [...element.childNodes].map((node) => {
    if (node.nodeType === window.Node.TEXT_NODE) return node.data;
    if (node.nodeType !== window.Node.ELEMENT_NODE || node.matches('[aria-hidden=true], svg, select, input'))
      return '';
    return hiddenVisually(node) || !visible(node) ? '' : label(node);
  });
  return text.join(' ');
}

/** What a control does, as far as it can be seen from outside: two that do the same may be called the same. */
function deed(element) {
  if (element.href) return element.href;
  // In a directory with groups a contact may stand in several.
  const contact = element.closest('article')?.id.replace(/-+$/, '');
  return contact ? `${contact}: ${tidy(element.textContent)}` : undefined;
}

/** What a control is asked in: the same answer to two questions is no double. */
const question = (element) => element.closest('fieldset')?.querySelector('legend')?.textContent ?? '';

/**
 * WCAG 2.4.4, 2.4.9 and 2.5.3: within a widget every control of a kind has a name of its own, and the name has in it
 * what stands on the control.
 */
export function names() {
  const { accessibleText } = window.axe.commons.text;
  const found = [];
  const seen = new Map();
  window.axe.setup(document);
  try {
    for (const element of inStory()) {
      if (!ours(element) || !element.matches(controls) || !visible(element)) continue;
      const name = tidy(accessibleText(element));
      if (!name) found.push(`no name: ${describe(element)}`);
      const words = tidy(label(element.labels?.[0] ?? element));
      // Of a box with an explanation, the name is the first part.
      const fits = element.labels?.length
        ? words.startsWith(name) || name.includes(words)
        : name.includes(words);
      if (!fits) found.push(`“${words}” is called “${name}”`);
      const kind = element.getAttribute('role') ?? `${element.localName} ${element.type ?? ''}`;
      const widget = element.getRootNode().host;
      const key = [kind, name, question(element)].join('|');
      const before = seen.get(widget)?.get(key);
      if (before && (!deed(element) || deed(before) !== deed(element)))
        found.push(`two of ${kind.trim()} are called “${name}”`);
      if (!seen.has(widget)) seen.set(widget, new Map());
      seen.get(widget).set(key, element);
    }
  } finally {
    window.axe.teardown();
  }
  return [...new Set(found)];
}
