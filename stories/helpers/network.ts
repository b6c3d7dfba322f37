/** An address that is never answered. Nothing leaves the browser: see `unanswered`. */
export const silentAddress = '/never-answered.json';

/**
 * For a story's `beforeEach`: the one address above waits for ever, as on a network that went away. Everything else is
 * fetched as usual. An element that is taken away gives up, as with a real request.
 * @returns Puts things back.
 */
export function unanswered(): () => void {
  const { fetch } = window;
  window.fetch = (input, options) => {
    if (input !== silentAddress) return fetch(input, options);
    return new Promise((_, reject) => {
      options?.signal?.addEventListener('abort', () => reject(new DOMException('Given up.', 'AbortError')));
    });
  };
  return () => {
    window.fetch = fetch;
  };
}
