/** Types alone: Solid's compiler is Babel's, which the tests do without. */
import type { JSX } from 'solid-js';
import 'pejlemaerker/jsx';
import { content, soon } from './content.js';

export const page = (): JSX.Element => (
  <pejl-contact-card
    contact="own-place"
    attr:checked-on="2031-01-10"
    prop:data={content}
    prop:now={soon}
    on:pejl-ready={(event) => event.detail.count.toFixed()}
  />
);
