/**
 * The script of a page that holds `embed.html` in a frame: gives the frame the height of its content, so that it has
 * no scroll bar. A classic script or a module; it fetches nothing and leaves no global.
 */
const page = /\/embed\.html$/;
/** Higher than any content of ours: what says more is no height. */
const highest = 100_000;

const ownFrames = (): HTMLIFrameElement[] =>
  [...document.querySelectorAll('iframe')].filter(({ src }) => {
    try {
      return page.test(new URL(src).pathname);
    } catch {
      return false;
    }
  });

/** From the frame's own site. A frame that is sandboxed has none to name; being that frame has to do. */
const isFrom = (frame: HTMLIFrameElement, origin: string): boolean =>
  origin === new URL(frame.src).origin ||
  (origin === 'null' && frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin'));

addEventListener(
  'message',
  ({ data, source, origin }: MessageEvent<{ type?: unknown; height?: unknown } | null>) => {
    if (data?.type !== 'pejl-height') return;
    const { height } = data;
    if (!Number.isInteger(height) || (height as number) < 1 || (height as number) > highest) return;
    const frame = ownFrames().find(({ contentWindow }) => contentWindow === source);
    if (!frame || !isFrom(frame, origin)) return;
    const style = getComputedStyle(frame);
    // With `box-sizing: border-box` the frame's borders are added to the height.
    const edges =
      style.boxSizing === 'border-box'
        ? [style.borderTopWidth, style.borderBottomWidth, style.paddingTop, style.paddingBottom]
        : [];
    const whole = edges.reduce((sum, edge) => sum + (parseFloat(edge) || 0), height as number);
    for (const [name, value] of [
      ['height', `${Math.ceil(whole)}px`],
      ['min-height', '0'],
      ['max-height', 'none'],
    ] as const)
      frame.style.setProperty(name, value, 'important');
  },
);

// Frames that told their height before this script ran are asked to tell it again.
for (const { contentWindow } of ownFrames()) contentWindow?.postMessage({ type: 'pejl-height' }, '*');

export {};
