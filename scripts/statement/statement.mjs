/** Turns the results of a test run into a Danish text for an accessibility statement. */

const words = {
  met: 'Opfyldt',
  none: 'Ikke relevant',
  failed: 'Ikke opfyldt',
  unknown: 'Ikke prøvet',
  person: 'Skal vurderes af et menneske',
  host: 'Afhænger af jeres side',
};

/**
 * @typedef {object} Clause
 * @property {string} clause Number in EN 301 549.
 * @property {string} title What it is about, in Danish.
 * @property {string[]} [checks] Names of the checks that must have passed.
 * @property {string} [none] Why it does not apply.
 * @property {boolean} [host] Whether it is up to the page around the widget.
 * @property {string} [note] More about it.
 * @property {string} [person] What only a person can judge.
 */

/**
 * The status of one clause.
 * @param {Clause} clause One of `clauses`.
 * @param {Map<string, boolean>} checks Name of each check to whether it passed.
 */
export function statusOf({ checks: names = [], none, host }, checks) {
  if (names.some((name) => !checks.has(name))) return 'unknown';
  if (names.some((name) => !checks.get(name))) return 'failed';
  if (host) return 'host';
  if (!names.length) return 'person';
  return none ? 'none' : 'met';
}

const day = (iso) =>
  new Intl.DateTimeFormat('da-DK', { dateStyle: 'long', timeZone: 'Europe/Copenhagen' }).format(
    new Date(iso),
  );

const cell = (text) => text.replaceAll('|', '\\|');

/**
 * How a clause was tested, in words; what only a person can judge is said.
 * @param {Clause} clause The clause.
 */
function howOf({ checks = [], none, host, note, person }) {
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
 * The text.
 * @param {{ date: string, version: string, checks: { name: string, passed: boolean }[] }} results What `npm test` wrote: `date`, `version` and `checks` with `name`, `passed` and `stories`.
 * @param {Clause[]} clauses The clauses.
 * @param {{ rule: string, inDanish: string }[]} exceptions What the checkers say and we accept.
 */
export function statement({ date, version, checks }, clauses, exceptions) {
  const passed = new Map(checks.map((check) => [check.name, check.passed]));
  const rows = clauses.map((clause) => ({ ...clause, status: statusOf(clause, passed) }));
  const count = (status) => rows.filter((row) => row.status === status).length;
  const summary = Object.keys(words)
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
