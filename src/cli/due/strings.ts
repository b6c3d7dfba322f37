/** The words of `due`. */
import type { FreshnessReason, ValueKind } from '../../contact/model/freshness.js';
import type { InBothLanguages } from '../command.js';
import type { DueValue } from './values.js';

type Say = (one: DueValue) => string;

const da = {
  kinds: {
    phone: 'Telefon',
    email: 'E-mail',
    hours: 'Åbningstid',
    address: 'Adresse',
    website: 'Hjemmeside',
  },
  why: 'Hvorfor: ',
  say: 'Sig:     ',
  reasons: {
    current: (until: string) => `tjekket gælder til og med ${until}`,
    method: 'ingen har ringet, fået svar eller set det på stedets egen side',
    'no-date': 'tjekket har ingen dag',
    future: 'tjekket er dateret ude i fremtiden',
    'no-review': 'tjekket siger ikke, hvor længe det gælder',
    'review-passed': 'tjekket er udløbet',
    'review-too-far': 'tjekket gælder for længe',
  },
  sentences: {
    phone: ({ name, value, purpose }) =>
      `Goddag. Hvem taler jeg med? – Er det ${name}: Er ${value} stadig jeres nummer${purpose ? ` (${purpose})` : ''}, og hvornår kan man ringe?`,
    hours: ({ name, value, purpose }) =>
      `Goddag. Hvem taler jeg med? – Er det ${name}: Vi skriver, at I har åbent ${value}${purpose ? ` på ${purpose}` : ''}. Passer det, også på helligdage?`,
    address: ({ name, value }) =>
      `Goddag. Hvem taler jeg med? – Er det ${name}: Må vi vise jeres adresse, og er den stadig ${value}?`,
    email: ({ name, value }) =>
      `Goddag. Hvem taler jeg med? – Er det ${name}: Er ${value} stadig jeres e-mail, og hvem læser den?`,
    website: ({ name, value }) =>
      `Goddag. Hvem taler jeg med? – Er det ${name}: Er ${value} stadig jeres hjemmeside?`,
  } satisfies Record<ValueKind, Say>,
  call: (phone: string | undefined) =>
    phone ? ` (ring ${phone})` : ' (intet nummer: find et på stedets egen side)',
  title: (count: number, today: string, within: number) =>
    `${count} ${count === 1 ? 'oplysning' : 'oplysninger'} skal tjekkes. Set fra ${today} og ${within} dage frem.\n`,
  none: (today: string, within: number) => `Alt er tjekket. Set fra ${today} og ${within} dage frem.\n`,
  footer: `Før du ringer: Et gammelt nummer kan have fået en ny ejer. Spørg først, hvem du taler med. Er det en anden, så nævn hverken stedet eller emnet.
Bagefter: Skriv "on", "by", "method": "called" og "reviewBy" i "check". Højst 180 dage frem, for adresse og hjemmeside 365.
`,
};

const en: typeof da = {
  kinds: { phone: 'Phone', email: 'Email', hours: 'Hours', address: 'Address', website: 'Website' },
  why: 'Why:   ',
  say: 'Say:   ',
  reasons: {
    current: (until) => `the check counts until ${until}`,
    method: 'nobody has called, had an answer, or seen it on the place’s own page',
    'no-date': 'the check has no day',
    future: 'the check is dated in the future',
    'no-review': 'the check does not say how long it counts',
    'review-passed': 'the check has run out',
    'review-too-far': 'the check counts for too long',
  },
  sentences: {
    phone: ({ name, value, purpose }) =>
      `Hello. Who am I talking to? – If it is ${name}: Is ${value} still your number${purpose ? ` (${purpose})` : ''}, and when can people call?`,
    hours: ({ name, value, purpose }) =>
      `Hello. Who am I talking to? – If it is ${name}: We say that you are open ${value}${purpose ? ` on ${purpose}` : ''}. Is that right, also on public holidays?`,
    address: ({ name, value }) =>
      `Hello. Who am I talking to? – If it is ${name}: May we show your address, and is it still ${value}?`,
    email: ({ name, value }) =>
      `Hello. Who am I talking to? – If it is ${name}: Is ${value} still your email, and who reads it?`,
    website: ({ name, value }) =>
      `Hello. Who am I talking to? – If it is ${name}: Is ${value} still your website?`,
  },
  call: (phone) => (phone ? ` (call ${phone})` : ' (no number: find one on the place’s own page)'),
  title: (count, today, within) =>
    `${count} ${count === 1 ? 'value has' : 'values have'} to be checked. Seen from ${today} and ${within} days ahead.\n`,
  none: (today, within) => `Everything is checked. Seen from ${today} and ${within} days ahead.\n`,
  footer: `Before you call: an old number may have a new owner. First ask who you are talking to. If it is somebody else, name neither the place nor the subject.
Afterwards: write "on", "by", "method": "called" and "reviewBy" in "check". At most 180 days ahead, 365 for address and website.
`,
};

export const strings = { da, en };

/** Why a value has to be checked. */
export function reasonInWords(language: 'da' | 'en', reason: FreshnessReason, until: string): string {
  const { reasons } = strings[language];
  return reason === 'current' ? reasons.current(until) : reasons[reason];
}

export const help: InBothLanguages = {
  da: `Brug: npx pejlemaerker due [FIL] [--within 30d] [--today ÅÅÅÅ-MM-DD] [--json] [--lang da|en]

Viser, hvad der skal tjekkes igen. Først det, der aldrig er tjekket, så det udløbne, så det, der snart udløber.
For hver oplysning: hvem, hvad, hvorfor, og hvad du kan sige, når du ringer. Lukkede steder er ikke med, og 112 skal
ikke tjekkes.

  FIL       En fil med kontakter. Ellers de kontakter, der følger med. - læser det, der sendes ind.
  --within  Hvor langt frem: 30d (dage), 6w (uger) eller 3m (måneder à 30 dage). Ellers 30d.
  --today   En anden dag end i dag.
  --json    Svaret som JSON.

Slutkode: 0 listen er vist, 1 noget i filen kan ikke læses, 2 filen kan ikke læses, eller kaldet er forkert.
`,
  en: `Usage: npx pejlemaerker due [FILE] [--within 30d] [--today YYYY-MM-DD] [--json] [--lang da|en]

Shows what has to be checked again. First what was never checked, then what has run out, then what soon will.
For each value: who, what, why, and what to say when you call. Closed places are left out, and 112 needs no check.

  FILE      A file of contacts. Otherwise the contacts that come along. - reads what is piped in.
  --within  How far ahead: 30d (days), 6w (weeks) or 3m (months of 30 days). Otherwise 30d.
  --today   Another day than today.
  --json    The answer as JSON.

Exit code: 0 the list is shown, 1 something in the file cannot be read, 2 the file cannot be read, or the call makes no sense.
`,
};
