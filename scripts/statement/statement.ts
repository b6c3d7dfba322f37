/** Turns the results of a test run into a Danish text for an accessibility statement. */

const words = {
  met: 'Opfyldt',
  none: 'Ikke relevant',
  failed: 'Ikke opfyldt',
  unknown: 'Ikke prøvet',
  person: 'Skal vurderes af et menneske',
  host: 'Afhænger af jeres side',
};

type Status = keyof typeof words;

export interface Clause {
  /** Number in EN 301 549. */
  clause: string;
  /** What it is about, in Danish. */
  title: string;
  /** Names of the checks that must have passed. */
  checks?: string[];
  /** Why it does not apply. */
  none?: string;
  /** Whether it is up to the page around the widget. */
  host?: boolean;
  /** More about it. */
  note?: string;
  /** What only a person can judge. */
  person?: string;
}

/** What the test command writes. */
export interface TestResults {
  /** When, as an ISO 8601 time. */
  date: string;
  version: string;
  checks: { name: string; passed: boolean }[];
}

/**
 * The status of one clause.
 * @param checks Name of each check that ran to whether it passed.
 */
function statusOf({ checks: names = [], none, host }: Clause, checks: Map<string, boolean>): Status {
  if (names.some((name) => !checks.has(name))) return 'unknown';
  if (names.some((name) => !checks.get(name))) return 'failed';
  if (host) return 'host';
  if (!names.length) return 'person';
  return none ? 'none' : 'met';
}

const day = (iso: string): string =>
  new Intl.DateTimeFormat('da-DK', { dateStyle: 'long', timeZone: 'Europe/Copenhagen' }).format(
    new Date(iso),
  );

const cell = (text: string): string => text.replaceAll('|', '\\|');

/** How a clause was tested, in words; what only a person can judge is said. */
function howOf({ checks = [], none, host, note, person }: Clause): string {
  return [
    none,
    note,
    host && 'Det bestemmer siden, som delene står på.',
    checks.length > 0 && `Prøver: ${checks.map((name) => `\`${name}\``).join(', ')}.`,
    person && `Et menneske må vurdere: ${person}`,
  ]
    .filter(Boolean)
    .join(' ');
}

/**
 * The text of the statement, in Danish Markdown.
 * @param exceptions What the checkers say and we accept.
 */
export function statement(
  { date, version, checks }: TestResults,
  clauses: Clause[],
  exceptions: { rule: string; inDanish: string }[],
): string {
  const passed = new Map(checks.map((check) => [check.name, check.passed]));
  const rows = clauses.map((clause) => ({ ...clause, status: statusOf(clause, passed) }));
  const count = (status: Status): number => rows.filter((row) => row.status === status).length;
  const summary = (Object.keys(words) as Status[])
    .filter(count)
    .map((status) => `${words[status]}: ${count(status)}`);
  return `# Tilgængelighed i pejlemaerker

Gælder version ${version} af delene: kontaktliste, kontaktkort, tabel, samtalekort, tjekliste og knappen Forlad siden.
Prøvet den ${day(date)} mod EN 301 549 v3.2.1, kapitel 9 (WCAG 2.1, niveau A og AA).

Teksten er lavet af prøverne selv. Sæt den ind i jeres egen erklæring i WAS-Tool, og ret det, som er anderledes hos jer.
Den dækker kun delene. Jeres side, jeres farver og jeres egne tekster skal I selv prøve.

${summary.join(' · ')}

## Sådan er der prøvet

- axe-core, QualWeb (motoren i Digitaliseringsstyrelsens tilsyn) og Siteimprove Alfa på alle tilstande i Storybook.
- Lys og mørk, dansk og engelsk, 320 px (som er 400 % zoom), afstand i tekst, højre mod venstre, tvungne farver, mere kontrast, bevægelse og print.
- Tabulatortasten gennem hver tilstand: fokus kan ses, bliver ikke dækket og kommer ud igen.
- Udskrifter af, hvad en skærmlæser siger. Prøven fejler, når ordene ændrer sig, så de bliver læst igen.

Prøverne her er kørt i Chromium. Delene er også prøvet i Firefox og WebKitGTK, men ikke med de tre værktøjer.
I WebKit kan besked om, at indholdet ikke kan hentes, dække for fokus på en meget lille skærm, indtil man ruller.

Ingen mennesker med handicap har prøvet delene i denne kørsel, og ingen rigtig skærmlæser er brugt. Det kan prøver ikke erstatte.

## Punkt for punkt

| Punkt | Krav | Status | Sådan er det prøvet |
| --- | --- | --- | --- |
${rows.map((row) => `| ${row.clause} | ${row.title} | ${words[row.status]} | ${cell(howOf(row))} |`).join('\n')}

## Undtagelser

Det siger et værktøj, og vi retter det ikke. Her står hvorfor.

${exceptions.map(({ rule, inDanish }) => `- ${rule}: ${inDanish}`).join('\n')}
`;
}
