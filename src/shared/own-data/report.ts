/** Tells the site's owner what is wrong with the data: in the console, and as an event. */
import type { DataError, Fault } from '../../validation/fault.js';
import { faultLine, sentence } from '../../validation/sentences.js';
import { languageFor, type Language } from '../language.js';

/** Lines in the console; the event has them all. */
const most = 50;

/**
 * Tells of faults in the console and by `pejl-error`.
 * @param element Whose data it is.
 * @param language The element's, for the event; Danish or English, since they are for the site. The console speaks the
 * page's.
 * @param reason `network`, `syntax`, `invalid`, `not-found` or `drawing`.
 * @param faults All of them; the console shows the first 50.
 */
export function report(
  element: Element & { src: string | undefined; data: unknown },
  language: Language,
  reason: string,
  faults: Fault[],
): void {
  const { localName, src, data } = element;
  const file = data ? 'data' : src || 'bundled';
  const page = languageFor(document.documentElement.lang);
  const lines = faults.slice(0, most).map((fault) => faultLine(fault, page));
  if (faults.length > most) lines.push(`… + ${faults.length - most}: pejl-error, detail.errors`);
  console.error(`<${localName}> ${reason} (${file}):`, lines.join('\n'));
  const errors = faults.map((fault): DataError => {
    const { path, rule } = fault;
    return { path, rule, message: sentence(fault, languageFor(language)) };
  });
  element.dispatchEvent(new CustomEvent('pejl-error', { detail: { reason, errors } }));
}
