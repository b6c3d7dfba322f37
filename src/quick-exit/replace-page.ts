/**
 * Goes to an address in place of this page, so that Back leads to the page before, and tells it nothing of where the
 * reader was.
 *
 * `location.replace` sends what the page's referrer policy allows, at least the site's name, and takes no policy of
 * its own; neither does the Navigation API. A link with `rel=noreferrer` and `window.open` send none, but leave this
 * page behind Back. A `<meta name=referrer>` counts at the moment it enters the document, wherever it stands, though
 * not within a shadow root: so it is put into the element itself for the length of the call.
 * @param address Where to go.
 * @param element The exit.
 */
export function replacePage(address: string, element: Element): void {
  let place = element;
  for (let root = place.getRootNode(); root instanceof ShadowRoot; root = place.getRootNode())
    place = root.host;
  const policy = document.createElement('meta');
  policy.name = 'referrer';
  policy.content = 'no-referrer';
  place.append(policy);
  try {
    location.replace(address);
  } finally {
    policy.remove();
  }
}
