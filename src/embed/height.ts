/**
 * Tells the parent how high the content is, whenever that changes and whenever it asks. It is never the height of the
 * window, which the parent sets: a page that reports that grows without end.
 * @param content What to measure. Its height must not depend on the window's.
 */
export function reportHeight(content: Element): void {
  let told = 0;
  const tell = (again: boolean): void => {
    // Rounded up: half a pixel too little is a scroll bar.
    const height = Math.ceil(content.getBoundingClientRect().height);
    if (height === told && !again) return;
    told = height;
    // To whoever frames the page: a height is no secret.
    parent.postMessage({ type: 'pejl-height', height }, '*');
  };
  if (parent === window) return;
  new ResizeObserver(() => tell(false)).observe(content);
  addEventListener('message', ({ source, data }: MessageEvent<{ type?: unknown } | null>) => {
    if (source === parent && data?.type === 'pejl-height') tell(true);
  });
}
