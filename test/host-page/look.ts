/** What a reader meets in each widget of a page: words, their size, and what can be pressed. */
import type { Page } from '@playwright/test';
import { tags } from '../helpers/site.js';

/** One widget as it looks. */
export interface Look {
  tag: string;
  /** Every word that is seen, as it is seen: capitals are capitals. */
  text: string;
  /** Elements with words of their own; `line` is the line's height in letters' heights. */
  texts: { text: string; height: number; size: number; line: number }[];
  /** Links, buttons and fields; `hit` is whether a press on their middle reaches them. */
  controls: { text: string; width: number; height: number; hit: boolean }[];
}

/** Looks at every widget. */
export const look = (page: Page): Promise<Look[]> =>
  page.evaluate(
    (names) =>
      names.map((tag) => {
        const root = document.querySelector(tag)!.shadowRoot!;
        const seen = [...root.querySelectorAll<HTMLElement>('*')]
          .filter(
            (one) =>
              !one.closest('style, svg, .visually-hidden, [role=status], [role=alert]') &&
              // A slot has no box of its own.
              one.closest(':not(slot)')!.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
          )
          .map((one) => {
            const texts = [...one.childNodes].filter(({ nodeType }) => nodeType === 3);
            const words = texts.map(({ nodeValue }) => nodeValue).join('');
            return { one, text: words.replace(/\s+/g, ' ').trim() };
          });
        const texts = seen
          .filter(({ text }) => text)
          .map(({ one, text }) => {
            const { fontSize, lineHeight } = getComputedStyle(one);
            const size = parseFloat(fontSize);
            const { height } = one.closest(':not(slot)')!.getBoundingClientRect();
            return { text, height, size, line: parseFloat(lineHeight) / size };
          });
        const controls = seen
          .filter(({ one }) => one.matches('a[href], button, input, select, textarea, summary, label'))
          .map(({ one, text }) => {
            one.scrollIntoView({ block: 'center', behavior: 'instant' });
            const { width, height } = one.getBoundingClientRect();
            // The first line of what is broken over two.
            const [box] = one.getClientRects();
            const on = box && root.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
            // A field may lie below its own label, or be drawn by it.
            const hit =
              !!on && (one.contains(on) || on.contains(one) || !!on.closest('label')?.contains(one));
            return { text: text || one.outerHTML.slice(0, 80), width, height, hit };
          });
        const text = [...root.children].map((one) => (one as HTMLElement).innerText).join('\n');
        return { tag, text: text.replace(/\s+/g, ' ').trim(), texts, controls };
      }),
    tags,
  );
