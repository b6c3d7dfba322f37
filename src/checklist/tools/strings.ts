import { inLanguages } from '../../shared/words.js';

const da = {
  hint: 'Filen ligger kun dér, hvor du gemmer den. Andre på samme enhed kan åbne den.',
  save: 'Gem som fil',
  open: 'Åbn en fil',
  fileName: 'liste.json',
  opened: 'Filen er åbnet.',
  unreadable: 'Filen kan ikke læses som en gemt liste. Intet er ændret.',
  'other-list': 'Filen hører til en anden liste. Intet er ændret.',
  changed: 'Listen er ændret, siden du gemte.',
  revised: 'Listen er kommet i en ny udgave, siden du gemte. Læs punkterne igen.',
  added: (titles: string) => `Nyt: ${titles}.`,
  removed: (titles: string) => `Ikke længere med: ${titles}.`,
  renamed: (titles: string) => `Skrevet om: ${titles}.`,
  quoted: (title: string) => `»${title}«`,
};

const en: typeof da = {
  hint: 'The file is only where you save it. Others on the same device can open it.',
  save: 'Save as a file',
  open: 'Open a file',
  fileName: 'list.json',
  opened: 'The file is open.',
  unreadable: 'The file cannot be read as a saved list. Nothing has changed.',
  'other-list': 'The file belongs to another list. Nothing has changed.',
  changed: 'The list has changed since you saved it.',
  revised: 'There is a new edition of the list since you saved it. Read the items again.',
  added: (titles) => `New: ${titles}.`,
  removed: (titles) => `No longer there: ${titles}.`,
  renamed: (titles) => `Reworded: ${titles}.`,
  quoted: (title) => `“${title}”`,
};

/** The words about saving a list to a file and opening it. */
export const toolWords = inLanguages('checklistTools', { da, en });
