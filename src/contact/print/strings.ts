import { inLanguages } from '../../shared/words.js';

const da = {
  form: 'Størrelse',
  wallet: 'Lille kort til pungen',
  a5: 'A5',
  a4: 'A4',
  what: 'Indhold',
  all: 'Alt om stedet',
  // For a sheet that others may find: it does not give away what it is about.
  discreet: 'Diskret: kun numre og åbningstider, uden navn og emne',
  contacts: 'Kontakter',
  print: 'Udskriv nu',
  advice: 'Vælg »Faktisk størrelse« eller 100 % i vinduet, hvor du udskriver.',
  printed: (date: string) => `Udskrevet ${date}.`,
  confirmed: (date: string) => `bekræftet ${date}`,
};

const en: typeof da = {
  form: 'Size',
  wallet: 'Small card for the wallet',
  a5: 'A5',
  a4: 'A4',
  what: 'Content',
  all: 'Everything about the place',
  discreet: 'Discreet: numbers and opening hours only, no name and no topic',
  contacts: 'Contacts',
  print: 'Print now',
  advice: 'Choose “Actual size” or 100 % in the print window.',
  printed: (date) => `Printed on ${date}.`,
  confirmed: (date) => `confirmed on ${date}`,
};

/** The words about printing a contact, in every language at once: they are fetched by those who print. */
export const printStrings = inLanguages('contactPrint', { da, en });
