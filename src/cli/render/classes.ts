/** The class of each element, by the name after `pejl-`. */
import type { LitElement } from 'lit';
import { widgets } from '../../widgets.js';

export const classes = Object.fromEntries(
  await Promise.all(
    Object.entries(widgets).map(
      async ([tag, { load }]) =>
        [tag.replace(/^pejl-/, ''), (await load()) as unknown as typeof LitElement] as const,
    ),
  ),
);
