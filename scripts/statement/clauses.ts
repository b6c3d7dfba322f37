/**
 * EN 301 549 v3.2.1, chapter 9, clause by clause: what shows that it is met, and what only a person can judge. `checks`
 * names checks of the test run: `axe (dark)` is a checker and a mode, and stands for every story; a text with › is a
 * test. A clause is met only when each of them ran and passed. `host` is for what belongs to the page around a widget.
 */
import type { Clause } from './statement.js';

const everyChecker = ['axe (light)', 'QualWeb (light)', 'Alfa (light)'];
const noMedia = ['no media (light)'];
const colours = ['axe', 'QualWeb', 'Alfa'].flatMap((name) => [`${name} (light)`, `${name} (dark)`]);

/** A test of what no checker of pages can see. */
const promise = (title: string): string => `test/accessibility/promises.page.ts › ${title}`;
/** What can be wrong all the same: a list that the site requires, and a file that is no list. */
const faults = [
  'test/checklist/element-answers.test.ts › is valid once every item is answered, and points at the first that is open',
  'test/checklist/element-answers.test.ts › changes nothing for a file that is no list',
  'no required fields (light)',
];

export const clauses: Clause[] = [
  {
    clause: '9.1.1.1',
    title: 'Ikke-tekstligt indhold',
    checks: everyChecker,
    person: 'Om teksten til jeres egne billeder siger det rigtige.',
  },
  {
    clause: '9.1.2.1',
    title: 'Kun lyd og kun video',
    none: 'Der er hverken lyd eller video.',
    checks: noMedia,
  },
  {
    clause: '9.1.2.2',
    title: 'Undertekster (optaget)',
    none: 'Der er hverken lyd eller video.',
    checks: noMedia,
  },
  {
    clause: '9.1.2.3',
    title: 'Synstolkning eller tekst i stedet',
    none: 'Der er ingen video.',
    checks: noMedia,
  },
  {
    clause: '9.1.2.4',
    title: 'Undertekster (direkte)',
    none: 'Der er hverken lyd eller video.',
    checks: noMedia,
  },
  { clause: '9.1.2.5', title: 'Synstolkning', none: 'Der er ingen video.', checks: noMedia },
  { clause: '9.1.3.1', title: 'Information og relationer', checks: everyChecker },
  { clause: '9.1.3.2', title: 'Meningsfuld rækkefølge', checks: ['transcript (light)', 'Alfa (light)'] },
  {
    clause: '9.1.3.3',
    title: 'Form, farve og placering i vejledninger',
    person: 'Om teksten kan forstås uden at se form, farve og placering.',
  },
  {
    clause: '9.1.3.4',
    title: 'Skærmens retning',
    checks: [promise('has everything upright and lying down'), 'QualWeb (light)'],
  },
  {
    clause: '9.1.3.5',
    title: 'Formål med felter',
    checks: ['axe (light)', 'Alfa (light)'],
    note: 'Ingen felter beder læseren om oplysninger om sig selv.',
  },
  {
    clause: '9.1.4.1',
    title: 'Brug af farve',
    checks: [
      'axe (light)',
      'AT-56 edges (forced colours)',
      'AT-26 bars in grey (light)',
      'AT-26 bars in grey (dark)',
    ],
  },
  { clause: '9.1.4.2', title: 'Styring af lyd', none: 'Der er ingen lyd.', checks: noMedia },
  {
    clause: '9.1.4.3',
    title: 'Kontrast (minimum)',
    checks: [...colours, 'axe (more contrast)', 'axe (print)'],
    note: 'Prøvet med 7:1, som er kravet på niveau AAA.',
  },
  { clause: '9.1.4.4', title: 'Større tekst', checks: ['AT-55 layout (320 px and 400 %)'] },
  {
    clause: '9.1.4.5',
    title: 'Billeder af tekst',
    checks: noMedia,
    person: 'Om der er tekst i jeres egne billeder.',
  },
  {
    clause: '9.1.4.10',
    title: 'Ombrydning ved 320 px',
    checks: ['AT-55 layout (320 px and 400 %)', 'AT-55 layout (right to left)'],
  },
  {
    clause: '9.1.4.11',
    title: 'Kontrast for felter og grafik',
    checks: ['field edges (light)', 'field edges (dark)', 'AT-56 edges (forced colours)'],
  },
  {
    clause: '9.1.4.12',
    title: 'Afstand i tekst',
    checks: ['AT-55 layout (text spacing)', 'QualWeb (light)'],
  },
  {
    clause: '9.1.4.13',
    title: 'Indhold ved fokus eller mus',
    none: 'Intet indhold kommer frem, fordi man peger.',
    checks: [promise('nothing comes or goes because one points at it, and nothing is told by a tip')],
  },
  { clause: '9.2.1.1', title: 'Tastatur', checks: ['keyboard (320 px and 400 %)', 'axe (light)'] },
  { clause: '9.2.1.2', title: 'Ingen fælde for tastaturet', checks: ['keyboard (320 px and 400 %)'] },
  {
    clause: '9.2.1.4',
    title: 'Genveje med ét tegn',
    checks: [promise('no key that writes a character is a shortcut')],
  },
  {
    clause: '9.2.2.1',
    title: 'Tidsfrister',
    checks: [promise('nothing that was said or shown goes away by itself within an hour'), 'axe (light)'],
    note: 'Ingen del sætter en frist for læseren.',
  },
  {
    clause: '9.2.2.2',
    title: 'Pause, stop og skjul',
    none: 'Intet bevæger sig af sig selv.',
    checks: ['motion (light)'],
  },
  { clause: '9.2.3.1', title: 'Blink', none: 'Intet blinker.', checks: ['motion (light)'] },
  { clause: '9.2.4.1', title: 'Spring blokke over', host: true },
  { clause: '9.2.4.2', title: 'Sidens titel', host: true },
  { clause: '9.2.4.3', title: 'Rækkefølge for fokus', checks: ['keyboard (320 px and 400 %)', 'focus kept'] },
  { clause: '9.2.4.4', title: 'Formål med links', checks: [...everyChecker, 'transcript (light)'] },
  { clause: '9.2.4.5', title: 'Flere veje til en side', host: true },
  { clause: '9.2.4.6', title: 'Overskrifter og etiketter', checks: ['transcript (light)', 'axe (light)'] },
  {
    clause: '9.2.4.7',
    title: 'Synligt fokus',
    checks: [
      'keyboard (320 px and 400 %)',
      'focus rings (light)',
      'focus rings (dark)',
      'focus rings (more contrast)',
    ],
  },
  {
    clause: '9.2.5.1',
    title: 'Bevægelser med finger eller mus',
    checks: [
      'test/conversation-cards/element.test.ts › goes on and back, and tells the page',
      'test/conversation-cards/element-talk.test.ts › moves a chosen card by keyboard, and the focus goes with it',
    ],
    note: 'Alt, hvad man kan stryge til, har også en knap.',
  },
  {
    clause: '9.2.5.2',
    title: 'Fortryd et tryk',
    checks: [promise('nothing happens when a finger goes down')],
  },
  {
    clause: '9.2.5.3',
    title: 'Etiket i navn',
    checks: ['axe (light)', 'names (light)', 'names (other language)', 'names after a press'],
  },
  {
    clause: '9.2.5.4',
    title: 'Styring ved bevægelse',
    none: 'Intet styres ved at bevæge enheden.',
    checks: [promise('nothing listens to how the device is moved, or holds it upright')],
  },
  { clause: '9.3.1.1', title: 'Sidens sprog', host: true },
  {
    clause: '9.3.1.2',
    title: 'Sprog i dele',
    checks: ['axe (light)', 'axe (other language)', 'AT-49: no English word in a Danish story'],
  },
  {
    clause: '9.3.2.1',
    title: 'I fokus',
    checks: [promise('focus alone changes nothing, and moves to nothing else')],
  },
  {
    clause: '9.3.2.2',
    title: 'Ved input',
    checks: [promise('what is chosen or written changes only what stands below, and the focus stays')],
    note: 'Filtre ændrer kun listen under dem, og antallet bliver læst op.',
  },
  { clause: '9.3.2.3', title: 'Ens navigation', host: true },
  {
    clause: '9.3.2.4',
    title: 'Ens betegnelser',
    person: 'Om samme ting hedder det samme på hele jeres sted.',
  },
  {
    clause: '9.3.3.1',
    title: 'Fejl i felter',
    checks: faults,
    note: 'Skriver I selv required på tjeklisten, siger browseren, hvor mange punkter der mangler, og viser det første. En fil, som ikke kan læses, bliver der sagt fra om.',
  },
  { clause: '9.3.3.2', title: 'Etiketter og vejledning', checks: everyChecker },
  {
    clause: '9.3.3.3',
    title: 'Forslag ved fejl',
    checks: faults,
    note: 'Beskeden siger, hvad der mangler, eller at filen skal være en gemt liste.',
  },
  {
    clause: '9.3.3.4',
    title: 'Forebyg fejl',
    none: 'Intet bliver sendt eller købt.',
    checks: ['no required fields (light)'],
  },
  { clause: '9.4.1.1', title: 'Gyldig kode', checks: everyChecker },
  { clause: '9.4.1.2', title: 'Navn, rolle og værdi', checks: [...everyChecker, 'transcript (light)'] },
  {
    clause: '9.4.1.3',
    title: 'Statusbeskeder',
    checks: [
      'announcements (light)',
      'test/conversation-cards/element.test.ts › AT-35: says the new position and text once, politely, and nothing at load',
    ],
  },
  {
    clause: '9.6',
    title: 'Hele sider og tilgængelige teknikker',
    host: true,
    note: 'Kravet gælder hele sider. Prøverne har set hver del på en hel side.',
    checks: ['axe on a whole page (light)'],
  },
];
