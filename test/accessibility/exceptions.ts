/**
 * What a checker says and we accept, each by name and with the reason. The same rule about anything else fails. An
 * exception that no longer happens fails the test, and so does one that a widget or story of it no longer needs, so that
 * the list cannot grow old.
 */
import type { Finding } from './finding.js';

export interface Exception {
  /** The checker and its rule. */
  rule: string;
  /** Where it is accepted: in each story of these, */
  widgets?: string[];
  /** or in these alone. */
  stories?: string[];
  /** In which of `modes`; in all unless written. */
  modes?: string[];
  /** A selector that the element must fit. Our own measures have none. */
  at?: string;
  reason: string;
  /** The reason in Danish, for the accessibility statement. */
  inDanish: string;
}

export const exceptions: Exception[] = [
  {
    rule: 'QualWeb QW-WCAG-T33',
    widgets: ['contact-card', 'contact-directory'],
    at: 'dl[part=details] > div > :is(dt, dd)',
    reason:
      'Asks that dt and dd are children of dl. HTML allows a div around each group, which is what the rows of a card are; axe and Alfa know it.',
    inDanish:
      'Værktøjet vil have dt og dd lige under dl. HTML tillader en div om hver gruppe, og sådan er rækkerne i et kort. axe og Alfa kender reglen.',
  },
  {
    rule: 'QualWeb QW-WCAG-T33',
    widgets: ['conversation-cards'],
    at: 'dl > div > :is(dt, dd)',
    reason: 'As above: the notes below a card are a description list with a div around each group.',
    inDanish: 'Som ovenfor: Noterne under et samtalekort er en beskrivelsesliste med en div om hver gruppe.',
  },
  {
    rule: 'QualWeb QW-WCAG-T32',
    widgets: ['contact-card', 'contact-directory'],
    at: 'dl[part=details]',
    reason: 'As above: links in a description list with a div around each group.',
    inDanish: 'Som ovenfor: links i en beskrivelsesliste med en div om hver gruppe.',
  },
  {
    rule: 'QualWeb QW-BP12',
    widgets: ['statistics-table'],
    at: 'table',
    reason:
      'Asks for scope="row" on the first td of each row, which HTML no longer has. The first cell of our rows is a th with that scope.',
    inDanish:
      'Værktøjet vil have scope="row" på den første td i hver række. Det findes ikke længere i HTML. Første celle i vores rækker er en th med scope.',
  },
  {
    rule: 'QualWeb QW-WCAG-T3',
    widgets: ['checklist'],
    at: 'fieldset',
    reason:
      'Asks that a fieldset stands in a form. The checklist takes part in the form of the page around it, if there is one; a story has none.',
    inDanish:
      'Værktøjet vil have hvert fieldset i en form. Tjeklisten indgår i sidens egen form, hvis der er en. I prøven er der ingen.',
  },
  {
    rule: 'QualWeb QW-WCAG-T3',
    stories: [
      'conversation-cards--for-one-talk',
      'conversation-cards--preparation-on-paper',
      'conversation-cards--preparation-too-long',
    ],
    at: 'fieldset',
    reason: 'As above: what is chosen for a talk stays in memory and is sent nowhere.',
    inDanish: 'Som ovenfor: Valget af kort til en samtale bliver på siden og sendes ingen steder.',
  },
  {
    rule: 'QualWeb QW-WCAG-T19',
    widgets: ['contact-directory'],
    at: 'form',
    reason:
      'Asks for a submit button in every form. The form of the directory sends nothing: it filters while one types.',
    inDanish:
      'Værktøjet vil have en send-knap i hver form. Formen i kontaktlisten sender ikke noget: Den filtrerer, mens man skriver.',
  },
  {
    rule: 'QualWeb QW-WCAG-T19',
    stories: ['contact-card--print-choices', 'checklist--print-choices', 'conversation-cards--print-choices'],
    at: 'form',
    reason: 'As above: the form with what can be printed sends nothing. Its button prints.',
    inDanish: 'Som ovenfor: Formen med valg til print sender ikke noget. Knappen i den printer.',
  },
  {
    rule: 'axe heading-order',
    at: 'h3[slot=heading]',
    stories: ['contact-card--own-heading-and-notice'],
    reason: 'The story shows level 3, which the site asked for: the page that it is for has an h2 above it.',
    inDanish: 'Prøven viser overskriftsniveau 3, som siden har bedt om. På den side står der en h2 ovenover.',
  },
  {
    rule: 'QualWeb QW-WCAG-T9',
    at: 'main > h1',
    stories: ['contact-card--own-heading-and-notice'],
    reason: 'As above: a heading of level 3 that the site asked for.',
    inDanish: 'Som ovenfor: en overskrift på niveau 3, som siden har bedt om.',
  },
  {
    rule: 'axe focus-order-semantics',
    modes: ['print'],
    at: '.scroll[role=group]',
    stories: ['statistics-table--narrow', 'statistics-table--wide-text-spacing'],
    reason:
      'Only on paper, where nothing can be focused: the region that scrolls on a screen keeps its tabindex.',
    inDanish:
      'Kun på papir, hvor intet kan få fokus. Området, der kan rulles på skærmen, har stadig tabindex.',
  },
  {
    rule: 'QualWeb QW-WCAG-T24',
    widgets: ['statistics-table'],
    modes: ['print'],
    at: 'thead > tr > th > button',
    reason:
      'Only on paper, where nothing can be focused: what sorts a table on a screen is printed as a word.',
    inDanish: 'Kun på papir, hvor intet kan få fokus. Knappen, som sorterer på skærmen, er bare et ord.',
  },
  {
    rule: 'QualWeb QW-ACT-R39',
    at: 'thead > tr > th',
    stories: ['statistics-table--empty'],
    reason: 'Asks that every column has a cell. This is a table before it has its first figure.',
    inDanish: 'Værktøjet vil have celler i hver kolonne. Her er en tabel, som endnu ikke har fået tal.',
  },
  {
    rule: 'QualWeb QW-WCAG-T18',
    at: 'table',
    stories: ['statistics-table--empty'],
    reason: 'As above: a table before it has its first figure has no cells.',
    inDanish: 'Som ovenfor: en tabel uden tal har ingen celler.',
  },
  {
    rule: 'announcements',
    stories: ['conversation-cards--last-card'],
    reason:
      'Our own limit of 140 characters. The text of the card that comes is what the reader asked to hear.',
    inDanish:
      'Vores egen grænse på 140 tegn for det, der bliver læst op af sig selv. Her er det teksten på det kort, læseren har bedt om.',
  },
];

const namesOf = ({ widgets = [], stories = [] }: Exception): string[] => [...widgets, ...stories];

/** The elements that exceptions name. */
export const selectors = [...new Set(exceptions.flatMap(({ at }) => at ?? []))];

/**
 * What accepts a finding, if anything does.
 * @param story A story's id.
 * @param mode A mode's name.
 * @returns The exception and the name in it that was needed, for `unused`.
 */
export function excuse({ rule, fits = [] }: Finding, story: string, mode: string): string | undefined {
  const places = [story, story.split('--')[0]!];
  for (const one of exceptions) {
    const place = namesOf(one).find((name) => places.includes(name));
    const holds =
      one.rule === rule && (one.modes?.includes(mode) ?? true) && (!one.at || fits.includes(one.at));
    if (place && holds) return `${rule} in ${place}`;
  }
  return undefined;
}

/**
 * The exceptions that no finding needed.
 * @param used What `excuse` gave.
 */
export const unused = (used: Set<string>): string[] =>
  exceptions
    .flatMap((one) => namesOf(one).map((name) => `${one.rule} in ${name}`))
    .filter((name) => !used.has(name));
