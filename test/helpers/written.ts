import { ElementRenderer, render } from '@lit-labs/ssr';

/** What slots stand in: only that there is an element counts. */
class Host extends ElementRenderer {}

/** A template as HTML, drawn where there is no page; Lit's own comments are taken out. */
export function written(template: unknown): string {
  const parts = render(template, { customElementHostStack: [new Host('')] }) as Iterable<string>;
  return [...parts].join('').replace(/<!--.*?-->|<\?>/g, '');
}
