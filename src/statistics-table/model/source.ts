/** Source, date and period of figures in words. Pure. */
import type { Language } from '../../shared/language.js';
import { dateInWords } from '../../shared/frame/source.js';
import { readText, type ReadText } from '../../shared/text.js';
import type { Source } from '../data.js';
import { strings } from '../strings.js';
import { wordsIn } from '../../shared/words.js';

/** A line of words, of which a part may be a link or in another language than the rest. */
export interface Line extends ReadText {
  before?: string;
  after?: string;
  href?: string | undefined;
}

/**
 * Writes a period in words.
 * @param period A year, month or day (`2008`, `2008-07`, `2008-07-01`), or two of them with a slash between.
 * @param language The reader's language.
 * @returns Such as "2008" or "juli 2008 til juni 2009".
 */
export function periodInWords(period: string, language: Language): string {
  const [from, to] = period.split('/').map((date) => dateInWords(date, language));
  return to ? wordsIn(strings, language).range(from!, to) : from!;
}

/**
 * Writes a source in words. Statistics Denmark asks for its own wording, also where figures are worked out from theirs
 * (dst.dk, "Brug af Danmarks Statistiks data").
 * @param source The source as data has it.
 * @param language The reader's language.
 * @returns A line with a link where the address is https; undefined where there is nothing to say.
 */
export function sourceInWords(source: Source | undefined, language: Language): Line | undefined {
  if (!source) return undefined;
  const { title, publisher, section, date, url, table, ownCalculation } = source;
  const words = wordsIn(strings, language);
  const href = url?.startsWith('https://') ? url : undefined;
  const maker = table || publisher === strings.da.statisticsDenmark ? words.statisticsDenmark : publisher;
  if (ownCalculation && maker) return { text: words.ownCalculation(maker), href };
  const before = words.source;
  if (table) return { before, text: `${maker} – ${words.statBank}/${table.toLowerCase()}`, href };
  const parts = [maker, section, date && dateInWords(date, language)].filter((part) => part) as string[];
  const name = readText(title, language) ?? (parts.length ? { text: parts.shift()! } : undefined);
  return name && { before, ...name, after: parts.map((part) => `, ${part}`).join(''), href };
}
