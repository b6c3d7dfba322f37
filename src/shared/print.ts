/** Prints one thing and nothing of the page around it. Fetched when a reader prints. */
import { adoptStyles, render, type CSSResult, type TemplateResult } from 'lit';
import { paperStyles, printStyles } from './print-styles.js';

/** What goes on paper. */
export interface Sheet {
  content: TemplateResult;
  /** The sheet's own look, after the one that all sheets share. */
  styles: CSSResult[];
  /** What to write in `@page`, such as `size: A5; margin: 12mm`. */
  page: string;
  /** Language of the sheet's words. */
  lang: string;
  /** The page's title while it is printed: what browsers write in the margin, and name the file by. */
  title?: string | undefined;
}

/**
 * Everything else on the page goes for the length of the printing. In a layer: what is important there wins over
 * whatever a page's own styles call important.
 */
const hidePage = (page: string): string => `@page { ${page} }
@layer pejl-print { @media print {
  :root { all: initial !important; display: block !important; }
  :root > :not([data-pejl-print]) { display: none !important; }
} }`;

let finishLast: (() => void) | undefined;

/**
 * Prints a sheet. It stands beside the page's body, so that no style for what is in the body reaches it, and only as
 * long as it takes: afterwards the page is as it was.
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

  let isPrinting = false;
  const begin = (): void => void (isPrinting = true);
  const finish = (): void => {
    finishLast = undefined;
    removeEventListener('beforeprint', begin);
    removeEventListener('afterprint', finish);
    for (const type of acting) removeEventListener(type, finish, true);
    root.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    if (title !== undefined && document.title === title) document.title = own;
    if (deepFocus() !== focused) focused?.focus({ preventScroll: true });
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

/** What has the focus, through shadow roots. */
function deepFocus(): HTMLElement | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused as HTMLElement | null;
}
