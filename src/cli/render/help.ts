import { widgets } from '../../widgets.js';
import type { InBothLanguages } from '../command.js';

/** The elements, a line each. */
const elements = Object.keys(widgets)
  .map((tag) => `  ${tag.replace(/^pejl-/, '')}\n`)
  .join('');

export const help: InBothLanguages = {
  da: `Brug: npx pejlemaerker render ELEMENT [valg]

Skriver et element som HTML, der kan læses uden script. Scriptet overtager uden blink.
Elementets attributter er valg: --contact reden-aarhus. ELEMENT er en af disse:

${elements}
  --src FIL      Dine egne data. Attributten skrives, som du skriver den her.
  --now DAG      Dagen, siden skrives. Ellers i dag.
  --light        Almindelig HTML i elementet, til systemer, der fjerner <template>.
                 Når scriptet overtager, kan det, der står nedenunder, flytte sig.
  --styles URL   Adressen på et stylesheet, hvor siden ikke må have <style>.
  --css          Skriv det stylesheet i stedet for elementet.
  --lang         da eller en.

En færdig side bliver ældre. Derfor er intet nummer et link, undtagen 112, og der står
ikke "åben nu". Det kommer med scriptet. Skriv siden igen, når data ændrer sig.
`,
  en: `Usage: npx pejlemaerker render ELEMENT [options]

Writes an element as HTML that can be read without a script. The script takes it over
without a flash. Its attributes are options: --contact reden-aarhus. ELEMENT is one of
these:

${elements}
  --src FILE     Your own data. The attribute is written as you write it here.
  --now DAY      The day on which the page is written. Otherwise today.
  --light        Plain HTML inside the element, for systems that take out <template>.
                 When the script takes over, what stands below may move.
  --styles URL   The address of a stylesheet, where a page may have no <style>.
  --css          Write that stylesheet instead of the element.
  --lang         da or en.

A finished page grows old. So no number is a link, save 112, and nothing says "open
now": the script brings that. Render the page again when the data changes.
`,
};
