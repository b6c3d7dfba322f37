/**
 * Turns what an element shows into markup that can stand in a page for years. Such a page judges nothing: a number
 * that is good today would be a link for ever. So contacts have no links but the one to 112, never say "open now", and
 * tell the day on which they were written. The script brings the rest.
 */
import type { OwnLanguage } from '../../shared/language.js';
import { widgets } from '../../widgets.js';
import { quoted, rewrite, type TagTreatment, type Tag } from './markup.js';

/** An element as it was drawn. */
export interface DrawnElement {
  tag: string;
  attributes: Record<string, string>;
  /** The content of its shadow root. */
  html: string;
  language: OwnLanguage;
  now: Date;
}

/** Styles for controls, which need a script: invisible in their place until it comes, gone where scripts are off. */
export const waiting =
  ':is(button,form,.controls):not(th *){visibility:hidden}@media(scripting:none){:is(button,form,.controls):not(th *){display:none}}';

const hasContacts = (tag: string): boolean => widgets[tag]?.kind === 'contacts';

/** Takes away what is true only now. */
function settle(tag: string, { name, attributes }: Tag): TagTreatment {
  // The exit's link is in the top layer, where only a script can put it.
  if (!attributes.has('hidden')) attributes.delete('popover');
  if (!hasContacts(tag)) return 'keep';
  if (name === 'a' && attributes.get('href') !== 'tel:112')
    for (const key of ['href', 'rel']) attributes.delete(key);
  return attributes.get('class') === 'now' ? { content: '&nbsp;' } : 'keep';
}

/** The day it was written, for contacts alone: other content does not go stale. */
function writtenOn({ tag, language, now }: DrawnElement): string {
  if (!hasContacts(tag)) return '';
  const day = new Intl.DateTimeFormat(language === 'da' ? 'da' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'Europe/Copenhagen',
  }).format(now);
  return language === 'da'
    ? `<p>Sådan var oplysningerne den ${day}. De kan være ændret siden.</p>`
    : `<p>This is how things stood on ${day}. They may have changed since.</p>`;
}

const tagOf = ({ tag, attributes, language }: DrawnElement): string =>
  `<${tag}${Object.entries({ ...attributes, lang: language })
    .map(([name, value]) => ` ${name}${value && `="${quoted(value)}"`}`)
    .join('')}>`;

/**
 * With a declarative shadow root: looks as it will look with the script, which takes it over in one frame.
 * @param styles A `<style>` or a `<link>`.
 */
export function inShadow(drawn: DrawnElement, styles: string): string {
  const content = rewrite(drawn.html, (tag) => settle(drawn.tag, tag));
  const note = writtenOn(drawn);
  return `${tagOf(drawn)}<template shadowrootmode="open">${styles}${content}${note && `<noscript>${note}</noscript>`}</template></${drawn.tag}>\n`;
}

/** Controls, and what only screen readers are told about them. */
const dropped = new Set(['button', 'form', 'input', 'select', 'progress', 'svg', 'template', 'style']);
/** A checklist's rows are a list, its boxes being gone; what a class says is said by an element. */
const plainer: Record<string, string> = { items: 'ul', item: 'li', title: 'strong', text: 'p' };
const kept = new Set(
  'a abbr caption dd div dl dt em h1 h2 h3 h4 h5 h6 li ol p strong table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Without a shadow root: plain content for the default slot, as any editor lets through. */
export function inLight(drawn: DrawnElement): string {
  const content = rewrite(drawn.html, (tag, parent) => {
    const { name, attributes } = tag;
    // A column's heading is a button that sorts.
    if (name === 'button' && parent === 'th') return 'unwrap';
    const names = ` ${attributes.get('class') ?? ''} `;
    if (
      dropped.has(name) ||
      attributes.has('hidden') ||
      (!/^h\d$/.test(name) && / visually-hidden /.test(names)) ||
      /^(status|alert|group|img)$/.test(attributes.get('role') ?? '') ||
      / (controls|now|progress|hint) /.test(names)
    )
      return 'drop';
    if (drawn.tag === 'pejl-checklist') tag.name = plainer[names.trim().split(' ')[0]!] ?? name;
    const treatment = settle(drawn.tag, tag);
    if (treatment !== 'keep' || !kept.has(tag.name))
      return ['bdi', 'span'].includes(name) && attributes.has('lang') ? only(tag) : 'unwrap';
    return name === 'a' && !attributes.has('href') ? 'unwrap' : only(tag);
  });
  // The mark tells the widget that it takes over what was rendered, and not what an author wrote.
  return `${tagOf(drawn)}\n<div data-rendered>\n${tidy(content)}${writtenOn(drawn)}\n</div>\n</${drawn.tag}>\n`;
}

/** Leaves what means something outside the element. */
function only({ attributes }: Tag): TagTreatment {
  for (const name of [...attributes.keys()])
    if (!['href', 'lang', 'colspan', 'rowspan', 'scope'].includes(name)) attributes.delete(name);
  return 'keep';
}

/** Takes out what is left empty, and starts a line with each block. */
function tidy(html: string): string {
  let before;
  do {
    before = html;
    html = html.replace(/<(p|div|dl|dd|ul|span)>\s*<\/\1>/g, '');
  } while (html !== before);
  return html.replace(/\s*(<(?:p|div|dl|dt|ul|li|table|tr|h[1-6])\b)/g, '\n$1').trim() + '\n';
}
