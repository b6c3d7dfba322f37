/** A contact as a file for an address book: vCard 4.0 (RFC 6350). Only what is current goes in. */
import type { Contact } from '../data.js';
import type { ContactView } from '../model/contact.js';
import { currentPlace } from '../model/address.js';

/** Media type of the file. */
export const vcardType = 'text/vcard;charset=utf-8';

const encoder = new TextEncoder();

/** Commas, semicolons, backslashes and line breaks mean something in a vCard (RFC 6350, 3.4). */
const escaped = (text: string): string => text.replace(/[\\,;]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');

/** Breaks a line after 75 octets at most, never inside a character (RFC 6350, 3.2). */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 75) {
      lines.push(current);
      // The space that marks a continued line counts as well.
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}

/**
 * The file's text.
 * @param contact The contact.
 * @param view What may be shown of it: whatever has no link there is not current, and stays out.
 * @param name Another name to save it under, since others may read the address book; then the organisation, e-mail
 * addresses, websites and street, which would tell as much, stay out. The contact's own unless given.
 * @returns Lines that end in CR LF.
 */
export function vcard(contact: Contact, view: ContactView, name?: string): string {
  const lines = ['BEGIN:VCARD', 'VERSION:4.0', `FN:${escaped(name ?? contact.name)}`];
  if (!name && contact.organisation) lines.push(`ORG:${escaped(contact.organisation)}`);
  for (const { kind, isPhone, href } of view.channels) {
    if (!href) continue;
    if (isPhone)
      lines.push(`TEL;VALUE=uri;TYPE=${kind === 'sms' ? 'text' : 'voice'}:${href.replace('sms:', 'tel:')}`);
    else if (!name)
      lines.push(kind === 'email' ? `EMAIL:${escaped(href.replace('mailto:', ''))}` : `URL:${href}`);
  }
  const place = currentPlace(contact.address, view.address);
  if (!name && place) {
    const parts = ['', '', place.street, place.city, '', place.postalCode, 'Danmark'];
    lines.push(`ADR:${parts.map((part = '') => escaped(part)).join(';')}`);
  }
  return `${[...lines, 'END:VCARD'].map(folded).join('\r\n')}\r\n`;
}
