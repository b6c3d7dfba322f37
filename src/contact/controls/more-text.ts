/** The words of the panel, and the texts that leave the page by it. Pure. */
import type { Language } from '../../shared/locale-controller.js';
import { inLanguages } from '../../shared/words.js';
import type { ContactView } from '../model/contact.js';

const da = {
  contact: 'Kontakt',
  file: 'kontakt.vcf',
  neutral: 'Gem nummeret som »Kontakt«',
  neutralWhy: 'Så står stedets navn ikke i telefonbogen, hvis andre ser den.',
  share: 'Del',
  notShared: 'Det kunne ikke deles. Kopiér i stedet.',
  writeTo: 'Er noget forkert? Skriv til',
  subject: 'Fejl i en oplysning',
  sendThis: 'Du kan sende denne tekst. Skriv ikke noget om dig selv.',
  about: 'Kontakt',
  wrong: 'Det er forkert:',
  copy: 'Kopiér',
  copyText: 'Kopiér teksten',
  copied: 'Kopieret',
  notCopied: (text: string) => `Det kunne ikke kopieres. Markér selv teksten: ${text}`,
};
const en: typeof da = {
  contact: 'Contact',
  file: 'contact.vcf',
  neutral: 'Save the number as “Contact”',
  neutralWhy: 'Then the name of the service is not in the address book if others see it.',
  share: 'Share',
  notShared: 'It could not be shared. Please copy it instead.',
  writeTo: 'Is something wrong? Write to',
  subject: 'A mistake in the contact details',
  sendThis: 'You can send this text. Please write nothing about yourself.',
  about: 'Contact',
  wrong: 'This is wrong:',
  copy: 'Copy',
  copyText: 'Copy the text',
  copied: 'Copied',
  notCopied: (text) => `It could not be copied. Please select the text yourself: ${text}`,
};
export const strings = inLanguages('contactMore', { da, en });

/** A contact as a message to oneself or another: what is current, and '' where nothing is. */
export function sharedText(view: ContactView): string {
  const lines = view.channels
    .filter(({ href }) => href && href !== 'tel:112')
    .map(({ display, purpose }) => display + (purpose ? ` (${purpose.text})` : ''));
  return lines.length ? [view.name, ...lines].join('\n') : '';
}

/** What to send to whoever keeps the data: which contact, what is shown of it and how sure that is. */
export function mistakeText(view: ContactView, language: Language): string[] {
  const words = strings[language];
  return [
    `${words.about}: ${view.name} (${view.id.replace(/(--)+$/, '')})`,
    ...view.channels.map(({ display, freshness }) =>
      [display, freshness.sentence].filter(Boolean).join(': '),
    ),
    words.wrong,
  ];
}
