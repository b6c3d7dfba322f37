/**
 * What a checker says and we accept, each by name and with the reason. A rule that stands here without `stories` is
 * accepted everywhere: it is a mistake of the checker, or asks for what no widget can give.
 * `inDanish` is the reason for the accessibility statement.
 * An exception that no longer happens fails the test, so that the list cannot grow old.
 */
export const exceptions = [
  {
    rule: 'QualWeb QW-WCAG-T33',
    reason:
      'Asks that dt and dd are children of dl. HTML allows a div around each group, which is what the rows of a card are; axe and Alfa know it.',
    inDanish:
      'Værktøjet vil have dt og dd lige under dl. HTML tillader en div om hver gruppe, og sådan er rækkerne i et kort. axe og Alfa kender reglen.',
  },
  {
    rule: 'QualWeb QW-WCAG-T32',
    reason: 'As above: links in a description list with a div around each group.',
    inDanish: 'Som ovenfor: links i en beskrivelsesliste med en div om hver gruppe.',
  },
  {
    rule: 'QualWeb QW-BP12',
    reason:
      'Asks for scope="row" on the first td of each row, which HTML no longer has. The first cell of our rows is a th with that scope.',
    inDanish:
      'Værktøjet vil have scope="row" på den første td i hver række. Det findes ikke længere i HTML. Første celle i vores rækker er en th med scope.',
  },
  {
    rule: 'QualWeb QW-WCAG-T3',
    reason:
      'Asks that a fieldset stands in a form. The checklist takes part in the form of the page around it, if there is one; a story has none.',
    inDanish:
      'Værktøjet vil have hvert fieldset i en form. Tjeklisten indgår i sidens egen form, hvis der er en. I prøven er der ingen.',
  },
  {
    rule: 'QualWeb QW-WCAG-T19',
    reason:
      'Asks for a submit button in every form. The form of the directory sends nothing: it filters while one types.',
    inDanish:
      'Værktøjet vil have en send-knap i hver form. Formen i kontaktlisten sender ikke noget: Den filtrerer, mens man skriver.',
  },
  {
    rule: 'axe heading-order',
    stories: ['contact-card--own-heading-and-notice'],
    reason: 'The story shows level 3, which the site asked for: the page that it is for has an h2 above it.',
    inDanish: 'Prøven viser overskriftsniveau 3, som siden har bedt om. På den side står der en h2 ovenover.',
  },
  {
    rule: 'QualWeb QW-WCAG-T9',
    stories: ['contact-card--own-heading-and-notice'],
    reason: 'As above: a heading of level 3 that the site asked for.',
    inDanish: 'Som ovenfor: en overskrift på niveau 3, som siden har bedt om.',
  },
  {
    rule: 'axe focus-order-semantics',
    stories: ['statistics-table--narrow', 'statistics-table--wide-text-spacing'],
    reason:
      'Only on paper, where nothing can be focused: the region that scrolls on a screen keeps its tabindex.',
    inDanish:
      'Kun på papir, hvor intet kan få fokus. Området, der kan rulles på skærmen, har stadig tabindex.',
  },
  {
    rule: 'QualWeb QW-ACT-R39',
    stories: ['statistics-table--empty'],
    reason: 'Asks that every column has a cell. This is a table before it has its first figure.',
    inDanish: 'Værktøjet vil have celler i hver kolonne. Her er en tabel, som endnu ikke har fået tal.',
  },
  {
    rule: 'QualWeb QW-WCAG-T18',
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
