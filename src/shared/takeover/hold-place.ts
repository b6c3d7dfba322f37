import type { LitElement } from 'lit';

/** How much higher than before a widget may be and still be shown in the old height, with a scroll bar. */
const mostGrowth = 2.5;
/** How much of the window may stay empty below a widget that is less high than before. */
const mostLeft = 0.5;
/** Signs that the reader has taken a widget in use. */
const uses = ['focusin', 'click'];
/** Once drawn, a widget has a place of its own. */
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
  // What is not on show has no place to keep.
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
  // A line breaks around blocks as if it were one. Where the site lays it out in another way, that holds.
  const flows = /^(inline|block)$/.test(display);
  if (flows) say('display:block;');
  const { height } = host.getBoundingClientRect();
  const { marginTop, marginBottom } = getComputedStyle(host);
  // Margins of the content reach out of the element, which later lets none out.
  if (flows) say('display:flow-root;');
  const whole = host.getBoundingClientRect();
  const content = host.ownerDocument.createRange();
  content.selectNodeContents(host);
  const reach = whole.height - height;
  const above = Math.min(reach, Math.max(0, content.getBoundingClientRect().top - whole.top));
  const margin = (side: string, own: string, inner: number): string =>
    // A line has no margins above and below, whatever the site says of them.
    flows ? `margin-block-${side}:${Math.max((display === 'block' && parseFloat(own)) || 0, inner)}px;` : '';
  const start = margin('start', marginTop, above);
  say(
    `box-sizing:border-box;block-size:${height}px;overflow:auto;${start}` +
      margin('end', marginBottom, reach - above),
  );
  // Some get their own styles only now.
  await undefined;
  adopt();
  // Drawn by then, and not seen yet.
  await new Promise(requestAnimationFrame);

  const observers: { disconnect(): void }[] = [];
  const release = (): void => {
    for (const observer of observers) observer.disconnect();
    for (const type of uses) host.removeEventListener(type, release);
    const { scrollTop } = host;
    // Its beginning is where it was, for good.
    say(start);
    // What the reader is on stays where it is.
    if (scrollTop) scrollBy({ top: scrollTop, behavior: 'instant' });
  };
  const base = root.querySelector('[part~=base]');
  const { clientHeight, scrollHeight } = host;
  const left = base && host.getBoundingClientRect().bottom - base.getBoundingClientRect().bottom;
  // A little window on much, or an empty one, is worse than a page that moves.
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
    // However high it is, only its end counts.
    { rootMargin: '99999px 0px 0px', threshold: 1 },
  );
  // The end that is higher up: neither what stands below now nor what will is then in view.
  end.observe(scrollHeight > clientHeight ? host : base);
  observers.push(sizes, end);
  for (const type of uses) host.addEventListener(type, release);
}
