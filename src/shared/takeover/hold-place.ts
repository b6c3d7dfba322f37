import type { LitElement } from 'lit';

/** How much higher than before a widget may be and still be shown in the old height, with a scroll bar. */
const mostGrowth = 2.5;
/** How much of the window may stay empty below a widget that is less high than before. */
const mostLeft = 0.5;
/** Events by which the reader starts to use a widget. */
const uses = ['focusin', 'click'];
/** Hosts whose place has been held; each is held once, at its first drawing. */
const held = new WeakSet<LitElement>();

/**
 * Keeps what stands below a widget where it is while the widget takes the place of plain content that was rendered
 * ahead: that had the page's own look, and so another height. The place keeps its height and its margins until nothing
 * in view moves when it lets go, which is when its end is below the window, or until the reader uses the widget.
 * @param host The widget, with the plain content still in its place; about to be drawn.
 * @returns Settles when the place is held, or has been given up.
 */
export async function holdPlace(host: LitElement): Promise<void> {
  const root = host.shadowRoot!;
  const view = host.ownerDocument.defaultView as (Window & typeof globalThis) | null;
  // A host without boxes (`display: none`) has no place to keep.
  if (!view || held.has(host) || !host.getClientRects().length) return;
  held.add(host);
  // Made by the window that the element is in: a document takes no sheets of another.
  const sheet = new view.CSSStyleSheet();
  const adopt = (): void => {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((one) => one !== sheet), sheet];
  };
  const say = (declarations: string): void =>
    // On paper there is no window. No rule of the page for every tag may win.
    sheet.replaceSync(`@media screen{:host{${declarations.replaceAll(';', '!important;')}}}`);

  adopt();
  const { display } = getComputedStyle(host);
  // An inline host with blocks in it is laid out as a block; any other `display` is the site's own choice and is kept.
  const flows = /^(inline|block)$/.test(display);
  if (flows) say('display:block;');
  const { height } = host.getBoundingClientRect();
  const { marginTop, marginBottom } = getComputedStyle(host);
  // Margins of the content collapse through the host now, and no longer once it is a `flow-root`.
  if (flows) say('display:flow-root;');
  const whole = host.getBoundingClientRect();
  const content = host.ownerDocument.createRange();
  content.selectNodeContents(host);
  const reach = whole.height - height;
  const above = Math.min(reach, Math.max(0, content.getBoundingClientRect().top - whole.top));
  const margin = (side: string, own: string, inner: number): string =>
    // Inline boxes have no vertical margins (CSS 2.1 §8.3): the site's own count only for a block.
    flows ? `margin-block-${side}:${Math.max((display === 'block' && parseFloat(own)) || 0, inner)}px;` : '';
  const start = margin('start', marginTop, above);
  say(
    `box-sizing:border-box;block-size:${height}px;overflow:auto;${start}` +
      margin('end', marginBottom, reach - above),
  );
  // Elements drawn in this microtask adopt their styles only now, so that this sheet has to go last again.
  await undefined;
  adopt();
  // One animation frame later Lit has rendered, and the browser has not painted.
  await new Promise(requestAnimationFrame);

  const observers: { disconnect(): void }[] = [];
  const release = (): void => {
    for (const observer of observers) observer.disconnect();
    for (const type of uses) host.removeEventListener(type, release);
    const { scrollTop } = host;
    // The margin above stays, so that the first line does not move.
    say(start);
    // The host loses its own scroll bar: the window scrolls by as much, so that the content stays in its place.
    if (scrollTop) scrollBy({ top: scrollTop, behavior: 'instant' });
  };
  const base = root.querySelector('[part~=base]');
  const { clientHeight, scrollHeight } = host;
  const left = base && host.getBoundingClientRect().bottom - base.getBoundingClientRect().bottom;
  // A small window on much content, or a large empty space, is worse than a page that moves.
  if (!base || scrollHeight > mostGrowth * clientHeight || left! > mostLeft * innerHeight) return release();
  let drawn = false;
  const sizes = new ResizeObserver(() => {
    if (drawn) release();
    drawn = true;
  });
  sizes.observe(base);
  const end = new IntersectionObserver(
    ([entry]) => {
      if (entry!.boundingClientRect.bottom > innerHeight) release();
    },
    // A root margin of 99,999 px above: only the lower edge of the target decides, however high it is.
    { rootMargin: '99999px 0px 0px', threshold: 1 },
  );
  // The higher of the two lower edges: with it below the window, nothing in view moves on release.
  end.observe(scrollHeight > clientHeight ? host : base);
  observers.push(sizes, end);
  for (const type of uses) host.addEventListener(type, release);
}
