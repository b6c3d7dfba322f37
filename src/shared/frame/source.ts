/** Sources of texts and figures in words, and dates as people write them. Pure. */
import { dateFormat } from '../intl.js';
import type { Language } from '../language.js';
import { readText, type ReadText, type Text } from '../text.js';

/** A source as data has it. */
export interface WrittenSource {
  title?: Text | undefined;
  publisher?: string | undefined;
  section?: string | undefined;
  /** A year, a month or a day. */
  date?: string | undefined;
  url?: string | undefined;
}

/** A source, ready to be written. */
export interface SourceView {
  title?: ReadText | undefined;
  /** Publisher, section and date, separated by commas. */
  details: string;
  /** A web address; never another scheme. */
  href?: string | undefined;
}

/**
 * Writes a date of any precision in words.
 * @param date YYYY, YYYY-MM or YYYY-MM-DD.
 * @param language Language of the words.
 * @returns Such as "2008", "juli 2008" or "1. juli 2008"; `date` itself where it is none of these.
 */
export function dateInWords(date: string, language: Language): string {
  const [, month, day] = /^\d{4}-(\d\d)(-\d\d)?$/.exec(date) ?? [];
  const time = Date.parse(date);
  // Some engines read 30 February as 2 March: only a day that is written back alike is real.
  if (!month || Number.isNaN(time) || !new Date(time).toISOString().startsWith(date)) return date;
  return dateFormat(language, { year: 'numeric', month: 'long', ...(day && { day: 'numeric' }) }).format(
    time,
  );
}

/**
 * Gathers what there is to say of a source.
 * @param source As data has it.
 * @param language Language of the words.
 * @param nameSection Puts the section into words; as written unless given.
 * @returns Undefined where the source has neither title nor details.
 */
export function sourceView(
  source: WrittenSource | undefined,
  language: Language,
  nameSection: (section: string) => string = (section) => section,
): SourceView | undefined {
  const { title, publisher, section, date, url = '' } = source ?? {};
  const name = readText(title, language);
  const details = [publisher, section && nameSection(section), date && dateInWords(date, language)]
    .filter(Boolean)
    .join(', ');
  return name || details
    ? { title: name, details, href: /^https?:\/\//i.test(url) ? url : undefined }
    : undefined;
}
