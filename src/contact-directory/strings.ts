import { numberFormat } from '../shared/intl.js';
import { inLanguages } from '../shared/words.js';

const inDanish = (value: number): string => numberFormat('da').format(value);
const inEnglish = (value: number): string => numberFormat('en').format(value);

const da = {
  title: 'Kontakter',
  danger: 'Er du i fare?',
  call: 'Ring 112',
  search: 'Søg',
  audience: 'Målgruppe',
  everyAudience: 'Alle målgrupper',
  city: 'By',
  everyCity: 'Alle byer',
  doubt:
    '»Ikke bekræftet« betyder, at ingen har tjekket det for nylig. Se efter på stedets egen hjemmeside. Ring 112, hvis du er i fare.',
  count: (count: number) => (count === 1 ? '1 kontakt' : `${inDanish(count)} kontakter`),
  none: 'Ingen kontakter passer. Prøv med færre ord, eller ryd søgningen.',
  near: 'Intet passer helt. Her er det, der ligner.',
  clear: 'Ryd søgning',
  more: 'Vis flere kontakter',
  shown: (shown: number, total: number) => `${inDanish(shown)} af ${inDanish(total)} vist`,
  gone: (count: number) =>
    `${count === 1 ? '1 sted' : `${inDanish(count)} steder`} er lukket eller har skiftet navn`,
  showGone: 'Vis dem',
  reveal: 'Vis',
  empty: 'Her er ingen kontakter.',
  other: 'Øvrige',
};
export type Strings = typeof da;

const en: Strings = {
  title: 'Contacts',
  danger: 'Are you in danger?',
  call: 'Call 112',
  search: 'Search',
  audience: 'Target group',
  everyAudience: 'All target groups',
  city: 'Town or city',
  everyCity: 'All towns and cities',
  doubt:
    '“Not confirmed” means that nobody has checked it lately. Look it up on the service’s own website. Call 112 if you are in danger.',
  count: (count) => (count === 1 ? '1 contact' : `${inEnglish(count)} contacts`),
  none: 'No contacts match. Try fewer words, or clear the search.',
  near: 'Nothing matches exactly. These come close.',
  clear: 'Clear search',
  more: 'Show more contacts',
  shown: (shown, total) => `${inEnglish(shown)} of ${inEnglish(total)} shown`,
  gone: (count) =>
    count === 1
      ? '1 service has closed or changed its name'
      : `${inEnglish(count)} services have closed or changed their names`,
  showGone: 'Show them',
  reveal: 'Show',
  empty: 'There are no contacts here.',
  other: 'Others',
};

/** The directory's words. A missing translation does not compile. */
export const strings = inLanguages('directory', { da, en });
