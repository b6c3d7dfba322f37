import type { OwnLanguage } from '../../shared/language.js';
import type { TextProblem } from '../json.js';
import { shown } from './problem.js';

const met = (text: string, offset: number): string =>
  shown(text.slice(offset, offset + 12).split(/\r?\n/)[0]);

/** What is wrong with the text itself, and what to write. */
export function textWords(
  { rule, offset, what }: TextProblem,
  text: string,
  language: OwnLanguage,
): { found: string; write: string } {
  const da = language === 'da';
  const later = da
    ? ' Andre fejl kan først ses, når det er rettet.'
    : ' Other errors show once that is mended.';
  switch (rule) {
    case 'comment':
      return {
        found: met(text, offset),
        write: da
          ? 'Fjern kommentaren, eller skriv den i "editorNote".'
          : 'Remove the comment, or write it in "editorNote".',
      };
    case 'duplicate-key':
      return {
        found: da
          ? `"${what}" står her igen; kun den sidste tæller`
          : `"${what}" is here again; only the last counts`,
        write: da ? 'Behold den rigtige, og slet den anden.' : 'Keep the right one and delete the other.',
      };
    case 'truncated':
      return {
        found: da ? 'Filen slutter her, midt i det hele' : 'The file ends here, in the middle of it',
        write:
          (da
            ? 'Hent filen igen, eller skriv de klammer, der mangler.'
            : 'Fetch the file again, or write the brackets that are missing.') + later,
      };
    case 'too-deep':
      return {
        found: da ? 'For mange klammer inden i hinanden' : 'Too many brackets within each other',
        write: da ? 'Færre lag.' : 'Fewer layers.',
      };
    default:
      return { found: met(text, offset), write: (advice[what]?.[language] ?? what) + later };
  }
}

const advice: Record<string, Record<OwnLanguage, string>> = {
  CommaExpected: { da: 'Et komma mangler her.', en: 'A comma is missing here.' },
  ColonExpected: { da: 'Et kolon mangler her.', en: 'A colon is missing here.' },
  PropertyNameExpected: {
    da: 'Et navn i anførselstegn mangler her, eller der er et komma for meget.',
    en: 'A name in quotation marks is missing here, or there is a comma too many.',
  },
  ValueExpected: {
    da: 'En værdi mangler her, eller der er et komma for meget.',
    en: 'A value is missing here, or there is a comma too many.',
  },
  InvalidSymbol: {
    da: 'Tekst skal stå i dobbelte anførselstegn: "…".',
    en: 'Text has to stand in double quotation marks: "…".',
  },
  InvalidCharacter: {
    da: 'Et tegn, der ikke må stå her, fx et linjeskift i en tekst. Skriv \\n.',
    en: 'A character that may not stand here, such as a line break in a text. Write \\n.',
  },
  InvalidNumberFormat: { da: 'Et tal som 12.5.', en: 'A number such as 12.5.' },
  InvalidEscapeCharacter: { da: 'Skriv \\\\ for en omvendt skråstreg.', en: 'Write \\\\ for a backslash.' },
  EndOfFileExpected: {
    da: 'Filen skulle være slut her: Der er en klamme eller en tekst for meget.',
    en: 'The file should end here: there is a bracket or a text too many.',
  },
  CloseBraceExpected: { da: 'En } mangler her.', en: 'A } is missing here.' },
  CloseBracketExpected: { da: 'En ] mangler her.', en: 'A ] is missing here.' },
};
