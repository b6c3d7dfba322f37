import { inLanguages } from '../shared/words.js';

const da = {
  hint: 'Samtalens kort i fuld tekst og det, du ellers vil have ved hånden.',
  content: 'På arket',
  discreet: 'Diskret: uden overskrifter, kilder og kontakternes navne',
  contacts: 'Kontakter',
  search: 'Find en kontakt',
  found: (count: number) => (count === 1 ? '1 kontakt' : `${count} kontakter`),
  more: (shown: number, total: number) =>
    `Her er ${shown} af ${total}. Skriv et navn eller en by for at finde andre.`,
  none: 'Ingen kontakter passer.',
  noContacts: 'Kontakterne kunne ikke hentes.',
  fits: (points: string) => `Det hele kan stå på én side. Teksten er ${points} punkt.`,
  room: (count: number, total: number) =>
    count
      ? `Det fylder mere end én side. Der er plads til ${count} af ${total} kort. Vælg færre kort eller kontakter.`
      : 'Det fylder mere end én side, også uden kort. Vælg færre kontakter.',
  print: 'Udskriv nu',
  title: 'Forberedelse til samtalen',
  date: 'Dato',
  place: 'Sted',
  danger: 'I fare: ring 112',
  notes: 'Noter',
  confirmed: (date: string) => `bekræftet ${date}`,
  printed: (date: string) => `Udskrevet ${date}.`,
};

const en: typeof da = {
  hint: 'The cards for the conversation in full, and whatever else you want to hand.',
  content: 'On the sheet',
  discreet: 'Discreet: no headings, no sources and no contacts’ names',
  contacts: 'Contacts',
  search: 'Find a contact',
  found: (count) => (count === 1 ? '1 contact' : `${count} contacts`),
  more: (shown, total) => `These are ${shown} of ${total}. Type a name or a town to find others.`,
  none: 'No contacts match.',
  noContacts: 'The contacts could not be fetched.',
  fits: (points) => `Everything fits on one page. The text is ${points} points.`,
  room: (count, total) =>
    count
      ? `This takes more than one page. There is room for ${count} of ${total} cards. Choose fewer cards or contacts.`
      : 'This takes more than one page, even without cards. Choose fewer contacts.',
  print: 'Print now',
  title: 'Preparation for the conversation',
  date: 'Date',
  place: 'Place',
  danger: 'In danger: call 112',
  notes: 'Notes',
  confirmed: (date) => `confirmed on ${date}`,
  printed: (date) => `Printed on ${date}.`,
};

/** The words on a talk's sheet, and of the choices before it is printed. */
export const preparationWords = inLanguages('preparation', { da, en });
