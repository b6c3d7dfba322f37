import { numberFormat } from '../shared/intl.js';
import type { Strings } from './strings.js';

const number = (value: number): string => numberFormat('en').format(value);

export const en: Strings = {
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
  count: (count) => (count === 1 ? '1 contact' : `${number(count)} contacts`),
  none: 'No contacts match. Try fewer words, or clear the search.',
  near: 'Nothing matches exactly. These come close.',
  clear: 'Clear search',
  more: 'Show more contacts',
  shown: (shown, total) => `${number(shown)} of ${number(total)} shown`,
  gone: (count) =>
    count === 1
      ? '1 service has closed or changed its name'
      : `${number(count)} services have closed or changed their names`,
  showGone: 'Show them',
  reveal: 'Show',
  empty: 'There are no contacts here.',
  other: 'Others',
};
/** The table's name in files of further languages. */
export const name = 'directory';
