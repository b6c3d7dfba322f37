/**
 * Leaves for an address in place of the page that the reader sees: from within a frame, the page around it.
 * @param address Absolute http or https address.
 * @param element The exit, which holds the referrer policy for the length of the call.
 * @returns False where the page around the frame forbids it; then nothing has happened.
 */
export function leaveFor(address: string, element: Element): boolean {
  const removePolicy = withoutReferrer(element);
  try {
    // A frame may always replace itself; the page around it only with a press, and where its sandbox allows.
    top!.location.replace(address);
    return true;
  } catch {
    return false;
  } finally {
    removePolicy();
  }
}

/**
 * Sees to it that the next page is not told where the reader was.
 *
 * `location.replace` sends what the page's referrer policy allows, at least the site's name, and takes no policy of
 * its own; neither does the Navigation API. A link with `rel=noreferrer` and `window.open` send none, but leave this
 * page behind Back. A `<meta name=referrer>` counts at the moment it enters the document, wherever it stands, though
 * not within a shadow root: so it is put into the element itself for the length of the call.
 * @param element The exit.
 * @returns Takes the policy away again.
 */
function withoutReferrer(element: Element): () => void {
  let place = element;
  for (let root = place.getRootNode(); root instanceof ShadowRoot; root = place.getRootNode())
    place = root.host;
  const policy = document.createElement('meta');
  policy.name = 'referrer';
  policy.content = 'no-referrer';
  place.append(policy);
  return () => policy.remove();
}
