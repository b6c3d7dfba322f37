/** THE list of commands. Each is loaded when it is called, so that `--help` is quick. */
import type { InBothLanguages, Command } from './command.js';

/** A command before it is loaded. */
export interface CommandEntry {
  summary: InBothLanguages;
  load(): Promise<{ command: Command }>;
}

export const commands: Record<string, CommandEntry> = {
  validate: {
    summary: {
      da: 'Tjek dine egne datafiler. Alle fejl vises med linje og råd.',
      en: 'Check your own data files. Every error is shown with its line and advice.',
    },
    load: () => import('./validate/command.js'),
  },
  due: {
    summary: {
      da: 'Se, hvilke numre, tider og adresser du skal tjekke igen.',
      en: 'See which numbers, hours and addresses have to be checked again.',
    },
    load: () => import('./due/command.js'),
  },
  convert: {
    summary: {
      da: 'Lav et regneark, HSDS eller tal fra Danmarks Statistik om til en datafil.',
      en: 'Turn a spreadsheet, HSDS or figures from Statistics Denmark into a data file.',
    },
    load: () => import('./convert/command.js'),
  },
  render: {
    summary: {
      da: 'Skriv et element som HTML, der kan læses uden script.',
      en: 'Write an element as HTML that can be read without a script.',
    },
    load: () => import('./render/command.js'),
  },
};
