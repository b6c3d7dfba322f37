/** The columns of a spreadsheet of contacts: what they are called, and where in a contact they go. */

/** How a cell is read and written. */
export type CellKind =
  'text' | 'list' | 'word' | 'day' | 'phone' | 'weekly' | 'exceptions' | 'offers-da' | 'offers-en';

/** One column. */
export interface Column {
  da: string;
  en: string;
  /** Where it goes in a contact, such as `phones/0/number`. */
  path: string;
  kind: CellKind;
  /** The words for each value of the data. */
  words?: Record<string, [da: string, en: string]>;
  /** Not in the template: few need it. */
  rare?: boolean;
}

const column = (da: string, en: string, path: string, kind: CellKind = 'text', rare = false): Column => ({
  da,
  en,
  path,
  kind,
  rare,
});
const choice = (da: string, en: string, path: string, words: Column['words'], rare = false): Column => ({
  ...column(da, en, path, 'word', rare),
  words: words!,
});
const inBoth = (da: string, en: string, path: string, rare = false): Column[] => [
  column(`${da} (dansk)`, `${en} (Danish)`, `${path}/da`, 'text', rare),
  column(`${da} (engelsk)`, `${en} (English)`, `${path}/en`, 'text', rare),
];

const methods: Column['words'] = {
  called: ['ringet', 'called'],
  provider: ['svar fra stedet', 'provider'],
  'official-page': ['stedets egen side', 'official page'],
  secondary: ['set andre steder', 'secondary'],
  none: ['ikke tjekket', 'none'],
};
const checked = (da: string, en: string, path: string, rare = false): Column[] => [
  column(`${da} tjekket`, `${en} checked`, `${path}/check/on`, 'day', rare),
  column(`${da} tjekket af`, `${en} checked by`, `${path}/check/by`, 'text', rare),
  choice(`${da} tjekket hvordan`, `${en} checked how`, `${path}/check/method`, methods, rare),
  column(`${da} gælder til`, `${en} review by`, `${path}/check/reviewBy`, 'day', rare),
  column(`${da} tjekket hvor`, `${en} checked where`, `${path}/check/source`, 'text', true),
];
const hours = (da: string, en: string, path: string, rare = false): Column[] => [
  column(da, en, `${path}/weekly`, 'weekly', rare),
  column(`${da} undtagelser`, `${en} exceptions`, `${path}/exceptions`, 'exceptions', rare),
  choice(
    `${da} helligdage`,
    `${en} public holidays`,
    `${path}/publicHolidays`,
    { open: ['åbent', 'open'], closed: ['lukket', 'closed'], unknown: ['ukendt', 'unknown'] },
    rare,
  ),
  choice(
    `${da} kalender`,
    `${en} calendar`,
    `${path}/calendar`,
    { none: ['ingen', 'none'], municipal: ['kommunens', 'municipal'] },
    true,
  ),
  column(`${da} tidszone`, `${en} time zone`, `${path}/timeZone`, 'text', true),
  ...checked(da, en, path, rare),
];

/** The columns that follow a phone, an email address or a website. */
function channel(da: string, en: string, path: string): Column[] {
  return [
    ...inBoth(`${da} formål`, `${en} purpose`, `${path}/purpose`, true),
    column(`${da} målgrupper`, `${en} audiences`, `${path}/audiences`, 'list', true),
    ...checked(da, en, path),
    ...hours(`${da} åbningstid`, `${en} hours`, `${path}/hours`, true),
  ];
}

/** How many phones, email addresses and websites the contact with most of them has. */
export interface Widths {
  phones: number;
  emails: number;
  websites: number;
}

const times = (count: number, make: (i: number, n: string) => Column[]): Column[] =>
  Array.from({ length: count }, (_, i) => make(i, i ? ` ${i + 1}` : '')).flat();

/** All columns. The first phone is "telefon", the second "telefon 2". */
export const columnsFor = ({ phones, emails, websites }: Widths): Column[] => [
  column('id', 'id', 'id'),
  column('navn', 'name', 'name'),
  column('tidligere navne', 'former names', 'formerNames', 'list', true),
  column('organisation', 'organisation', 'organisation'),
  choice('status', 'status', 'status', {
    active: ['aktiv', 'active'],
    unknown: ['ukendt', 'unknown'],
    'temporarily-closed': ['midlertidigt lukket', 'temporarily closed'],
    closed: ['lukket', 'closed'],
    renamed: ['har nyt navn', 'renamed'],
  }),
  column('efterfølger', 'successor', 'successor', 'text', true),
  column('målgrupper', 'audiences', 'audiences', 'list'),
  ...inBoth('hvem kan bruge det', 'eligibility', 'eligibility', true),
  choice('drives af', 'run by', 'runBy', {
    state: ['staten', 'state'],
    region: ['regionen', 'region'],
    municipality: ['kommunen', 'municipality'],
    ngo: ['forening', 'ngo'],
    peer: ['folk med egne erfaringer', 'peer'],
    unknown: ['ukendt', 'unknown'],
  }),
  choice('anonym', 'anonymous', 'anonymous', {
    yes: ['ja', 'yes'],
    no: ['nej', 'no'],
    unknown: ['ukendt', 'unknown'],
  }),
  column('sprog', 'languages', 'languages', 'list'),
  column('tilbud (dansk)', 'offers (Danish)', 'offers', 'offers-da'),
  column('tilbud (engelsk)', 'offers (English)', 'offers', 'offers-en'),
  ...inBoth('vigtigt', 'alert', 'alert'),
  ...times(phones, (i, n) => [
    column(`telefon${n}`, `phone${n}`, `phones/${i}/number`, 'phone'),
    choice(
      `telefon${n} art`,
      `phone${n} kind`,
      `phones/${i}/kind`,
      { call: ['opkald', 'call'], sms: ['sms', 'text message'] },
      true,
    ),
    column(`telefon${n} fælles med`, `phone${n} shared with`, `phones/${i}/sharedWith`, 'list', true),
    ...channel(`telefon${n}`, `phone${n}`, `phones/${i}`),
  ]),
  ...times(emails, (i, n) => [
    column(`e-mail${n}`, `email${n}`, `emails/${i}/address`),
    ...channel(`e-mail${n}`, `email${n}`, `emails/${i}`),
  ]),
  ...times(websites, (i, n) => [
    column(`hjemmeside${n}`, `website${n}`, `websites/${i}/url`),
    choice(
      `hjemmeside${n} art`,
      `website${n} kind`,
      `websites/${i}/kind`,
      { site: ['side', 'site'], chat: ['chat', 'chat'] },
      true,
    ),
    ...channel(`hjemmeside${n}`, `website${n}`, `websites/${i}`),
  ]),
  column('gade', 'street', 'address/street'),
  column('etage', 'floor', 'address/floor', 'text', true),
  column('postnummer', 'postal code', 'address/postalCode'),
  column('by', 'city', 'address/city'),
  choice('vis adresse', 'show address', 'address/visibility', {
    public: ['ja', 'public'],
    'city-only': ['kun by', 'city only'],
    hidden: ['nej', 'hidden'],
  }),
  ...checked('adresse', 'address', 'address'),
  ...hours('åbningstid', 'hours', 'hours'),
  ...inBoth('kilde', 'source', 'source/title', true),
  column('kilde udgiver', 'source publisher', 'source/publisher', 'text', true),
  ...inBoth('kilde afsnit', 'source section', 'source/section', true),
  column('kilde dato', 'source date', 'source/date', 'day', true),
  column('kilde adresse', 'source address', 'source/url', 'text', true),
  column('note til redaktionen', 'editor note', 'editorNote'),
];
