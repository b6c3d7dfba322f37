import type { Prerendering } from '../shared/prerendering.js';
import { destination } from './model/exit.js';
import { exitTemplate } from './template.js';

/** Draws the exit ahead: its link works without a script. */
export const prerendering: Prerendering = {
  draw: ({ attributes: { href, shortcut }, language }) =>
    exitTemplate({
      language,
      mark: undefined,
      // The page's own address is not known here; one that needs it leads to the default.
      href: destination(href, 'about:blank'),
      shortcut: shortcut !== undefined,
    }),
};
