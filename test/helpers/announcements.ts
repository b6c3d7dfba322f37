/** What a screen reader is told by a widget's live regions. */
const regions = '[role=status], [role=alert], [role=log], [aria-live], output';
/** The words in a region that are not hidden from screen readers. */
function tidy(region: Element): string {
  const heard = region.cloneNode(true) as Element;
  for (const hidden of heard.querySelectorAll('[aria-hidden=true]')) hidden.remove();
  return heard.textContent.replace(/\s+/g, ' ').trim();
}

/**
 * Puts a widget on a page and notes what its regions say, from the first moment, with what stands in them when they are
 * made. Several changes of one region in the same moment are one thing said.
 */
export function listenFromTheStart(element: HTMLElement, lang = 'da'): string[] {
  const page = document.createElement('div');
  page.lang = lang;
  page.append(element);
  document.body.append(page);
  const said: string[] = [];
  const last = new Map<Element, string>();
  new MutationObserver(() => {
    for (const region of element.shadowRoot!.querySelectorAll(regions)) {
      const text = tidy(region);
      if (text && text !== last.get(region)) said.push(text);
      last.set(region, text);
    }
  }).observe(element.shadowRoot!, { childList: true, characterData: true, subtree: true });
  return said;
}

/** Lets what is to be said after a moment of stillness be said at once, so that nothing said at load is missed. */
export async function withoutDelay(act: () => Promise<void>): Promise<void> {
  const { setTimeout: real } = window;
  window.setTimeout = ((call: () => void, _delay: number, ...rest: []) =>
    real(call, 0, ...rest)) as typeof setTimeout;
  try {
    await act();
  } finally {
    window.setTimeout = real;
  }
}
