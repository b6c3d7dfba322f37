/** Prints one thing and nothing of the page around it. Fetched when a reader prints. */
import { adoptStyles, render, type CSSResult, type TemplateResult } from 'lit';
import { paperStyles, printStyles } from './styles.js';

/** A sheet to print. */
export interface Sheet {
  content: TemplateResult;
  /** The sheet's own look, after the one that all sheets share. */
  styles: CSSResult[];
  /** Declarations for `@page`, such as `size: A5; margin: 12mm`. */
  page: string;
  /** Language of the sheet's words. */
  lang: string;
  /** The page's title while it is printed: what browsers write in the margin, and name the file by. */
  title?: string | undefined;
}

/** The boxes in a sheet's margin, where pages write what they are called (CSS Paged Media, section 4). */
const margins = ['top', 'bottom', 'left', 'right']
  .flatMap((side, index) =>
    (index > 1
      ? ['top', 'middle', 'bottom']
      : ['left-corner', 'left', 'center', 'right', 'right-corner']
    ).map((place) => `@${side}-${place}{content:none}`),
  )
  .join('');

/**
 * Everything else on the page goes for the length of the printing. In a layer: what is important there wins over
 * whatever a page's own styles call important. Where a layer of the page's comes first, it would have to bring back
 * more than one thing. A page with a name wins over those by place, such as the first.
 */
const hidePage = (page: string): string =>
  ['', 'pejl-print'].map((name) => `@page ${name}{${page};${margins}}`).join('') +
  `@layer pejl-print{@media print{:root{all:initial!important;display:block!important}
:root::before,:root::after,:root>:not([data-pejl-print]){display:none!important;position:absolute!important;content-visibility:hidden!important}}}`;

let finishLast: (() => void) | undefined;

/**
 * Prints a sheet. It stands beside the page's body, so that no style for what is in the body reaches it, and only as
 * long as it takes: afterwards the page is as it was.
 * @param sheet What goes on paper.
 * @returns Settles when the sheet has been handed to the browser; what the reader does with it nobody is told.
 */
export async function printSheet({ content, styles, page, lang, title }: Sheet): Promise<void> {
  finishLast?.();
  const root = document.createElement('div');
  root.dataset.pejlPrint = '';
  root.lang = lang;
  root.dir = 'ltr';
  const shadow = root.attachShadow({ mode: 'open' });
  adoptStyles(shadow, [printStyles, paperStyles, ...styles]);
  render(content, shadow);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(hidePage(page));
  const { title: own } = document;
  const focused = deepFocus();
  const { scrollX, scrollY } = window;

  let isPrinting = false;
  const begin = (): void => void (isPrinting = true);
  const finish = (event?: Event): void => {
    finishLast = undefined;
    removeEventListener('beforeprint', begin);
    removeEventListener('afterprint', finish);
    for (const type of acting) removeEventListener(type, finish, true);
    root.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    if (title !== undefined && document.title === title) document.title = own;
    if (deepFocus() !== focused) focused?.focus({ preventScroll: true });
    // On paper the page had no height. Later a reader may have scrolled on.
    if (event?.type === 'afterprint') scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
  };
  finishLast = finish;
  document.documentElement.append(root);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  if (title !== undefined) document.title = title;
  addEventListener('beforeprint', begin);
  addEventListener('afterprint', finish);
  // A picture that cannot be had must not hold the rest back.
  await Promise.allSettled([...shadow.querySelectorAll('img')].map((image) => image.decode()));
  if (finishLast !== finish) return;
  print();
  // Where the browser refuses to print, or prints later, no event may come: then the reader's next act ends it.
  if (!isPrinting) for (const type of acting) addEventListener(type, finish, true);
}

const acting = ['pointerdown', 'keydown'];

/** The focused element, looked for through shadow roots. */
function deepFocus(): HTMLElement | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused as HTMLElement | null;
}
