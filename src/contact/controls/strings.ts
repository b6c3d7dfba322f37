import { inLanguages } from '../../shared/words.js';

const da = {
  copy: 'Kopiér',
  copyWhat: (what: string, name: string) => `${what || 'nummer'} til ${name}`,
  copied: (what: string) => `Kopieret: ${what}`,
  notCopied: (value: string) => `Det kunne ikke kopieres. Markér selv teksten: ${value}`,
  failed: 'Det lykkedes ikke. Prøv igen, eller genindlæs siden.',
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
  failed: 'That did not work. Try again, or reload the page.',
  save: 'Save contact (vCard)',
  more: 'More options',
  mistake: 'Report a mistake',
  email: 'email',
};

/** The words of the controls: fetched with them, in both languages. */
export const strings = inLanguages('contactControls', { da, en });
