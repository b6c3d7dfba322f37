import { inLanguages } from '../../shared/words.js';

const da = {
  copy: 'Kopiér',
  copyWhat: (what: string, name: string) => `${what || 'nummer'} til ${name}`,
  copied: (what: string) => `Kopieret: ${what}`,
  notCopied: (value: string) => `Det kunne ikke kopieres. Markér selv teksten: ${value}`,
  save: 'Gem kontakt (vCard)',
  more: 'Flere muligheder',
  mistake: 'Meld en fejl',
  email: 'e-mail',
};

const en: typeof da = {
  copy: 'Copy',
  copyWhat: (what, name) => `${what || 'number'} for ${name}`,
  copied: (what) => `Copied: ${what}`,
  notCopied: (value) => `It could not be copied. Please select the text yourself: ${value}`,
  save: 'Save contact (vCard)',
  more: 'More options',
  mistake: 'Report a mistake',
  email: 'email',
};

/** The words of the controls: fetched with them, in both languages. */
export const strings = inLanguages('contactControls', { da, en });

/** The words of the panel with further choices. */
export const moreStrings = inLanguages('contactMore', {
  da: {
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
  },
  en: {
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
    notCopied: (text: string) => `It could not be copied. Please select the text yourself: ${text}`,
  },
});
