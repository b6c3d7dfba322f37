import { numberFormat } from '../shared/intl.js';
import { words } from '../shared/words.js';

const number = (value: number): string => numberFormat('da').format(value);

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
  count: (count: number) => (count === 1 ? '1 kontakt' : `${number(count)} kontakter`),
  none: 'Ingen kontakter passer. Prøv med færre ord, eller ryd søgningen.',
  near: 'Intet passer helt. Her er det, der ligner.',
  clear: 'Ryd søgning',
  more: 'Vis flere kontakter',
  shown: (shown: number, total: number) => `${number(shown)} af ${number(total)} vist`,
  gone: (count: number) =>
    `${count === 1 ? '1 sted' : `${number(count)} steder`} er lukket eller har skiftet navn`,
  showGone: 'Vis dem',
  reveal: 'Vis',
  empty: 'Her er ingen kontakter.',
  other: 'Øvrige',
};
export type Strings = typeof da;

/** The directory's words. A missing translation does not compile. */
export const strings = words(da, { en: () => import('./strings.en.js') });
