/** Made-up data of any size, the same every time: a seeded generator, and no number that could be real. */

/** The day that the page shows, so that half of the values are current whenever the benchmark is run. */
export const today = new Date('2026-06-01T12:00:00Z');

const towns = [
  ['1124', 'København K'],
  ['2200', 'København N'],
  ['3700', 'Rønne'],
  ['4800', 'Nykøbing F'],
  ['5000', 'Odense C'],
  ['5970', 'Ærøskøbing'],
  ['6200', 'Aabenraa'],
  ['6700', 'Esbjerg'],
  ['7500', 'Holstebro'],
  ['8000', 'Aarhus C'],
  ['8000', 'Århus C'],
  ['8400', 'Ebeltoft'],
  ['8660', 'Skanderborg'],
  ['9000', 'Aalborg'],
  ['9990', 'Skagen'],
];
const kinds = [
  'Rådgivningen',
  'Værestedet',
  'Krisecentret',
  'Mødestedet',
  'Åben anonym samtale',
  'Natcaféen',
];
const starts = ['Brøn', 'Sø', 'Ager', 'Ly', 'Vester', 'Ål', 'Æble', 'Kirke', 'Møl', 'Gran', 'Høj', 'Rav'];
const middles = ['ders', 'lin', 'ne', 'tof', 'bæk', 'går', 'mar', 'sted', 'kær', 'vang'];
const ends = ['skov', 'lund', 'holm', 'borg', 'ager', 'dal', 'ø', 'vig', 'rød', 'by', 'strup', 'sund'];
const audiences = {
  everyone: { da: 'Alle', en: 'Everyone' },
  professionals: { da: 'Fagpersoner', en: 'Professionals' },
  street: { da: 'Mennesker på gaden', en: 'People on the street' },
  young: { da: 'Unge', en: 'Young people' },
};
const offers = [
  { da: 'En varm seng og et måltid', en: 'A warm bed and a meal' },
  { da: 'Samtaler med en socialrådgiver', en: 'Talks with a social worker' },
  { da: 'Hjælp til breve fra det offentlige', en: 'Help with letters from authorities' },
  { da: 'Undersøgelse hos en sygeplejerske', en: 'A check-up by a nurse' },
  { da: 'Følgeskab til møder', en: 'Company to meetings' },
  { da: 'Råd på telefon', en: 'Advice by phone' },
];

/** Numbers from 0 to 1 that look random: the multiplicative generator of Park and Miller, modulo 2³¹ − 1. */
function seeded(seed) {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

/** A contacts.json with so many contacts. One in twenty is closed; two in three have a check that is current. */
export function makeContacts(count, seed = 4500) {
  const random = seeded(seed);
  const whole = (end) => Math.floor(random() * end);
  const one = (list) => list[whole(list.length)];
  const check = () =>
    whole(3)
      ? { on: '2026-05-01', by: 'Reception', method: 'called', reviewBy: '2026-09-01' }
      : { on: '2009-03', method: 'none' };
  const contacts = Array.from({ length: count }, (_, index) => {
    const place = one(starts) + one(middles) + one(ends);
    const [postalCode, city] = one(towns);
    return {
      id: `contact-${index}`,
      name: `${one(kinds)} ${place}`,
      organisation: `Foreningen ${one(starts)}${one(ends)}`,
      status: whole(20) ? 'active' : 'closed',
      audiences: [one(Object.keys(audiences))],
      runBy: one(['state', 'municipality', 'ngo']),
      anonymous: one(['yes', 'no', 'unknown']),
      offers: [
        { text: one(offers), cost: 'free' },
        { text: one(offers), cost: 'unknown' },
      ],
      phones: [{ number: `+4500${String(index).padStart(6, '0')}`, check: check() }],
      websites: [{ url: `https://${index}.example/`, check: check() }],
      address: {
        street: `${place}vej ${1 + whole(99)}`,
        postalCode,
        city,
        visibility: 'public',
        check: check(),
      },
      hours: {
        weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '10:00', closes: '16:00' }],
        publicHolidays: 'closed',
        check: check(),
      },
      source: { section: 'Bench' },
    };
  });
  return { title: { da: 'Kontakter', en: 'Contacts' }, audiences, contacts };
}

/** A statistics.json with one table of so many rows, some without a figure. */
export function makeTable(count, seed = 2008) {
  const random = seeded(seed);
  const rows = Array.from({ length: count }, (_, index) => ({
    id: `row-${index}`,
    label: { da: `Række ${index + 1}`, en: `Row ${index + 1}` },
    value: random() < 0.02 ? null : Math.floor(random() * 100000),
  }));
  const title = { da: 'Omfang', en: 'Extent' };
  return {
    tables: [
      { id: 'bench', kind: 'counts', title, unit: { da: 'personer', en: 'persons' }, period: '2008', rows },
    ],
  };
}

const sentence = { da: 'Hvad ville være en hjælp for dig?', en: 'What would be a help to you?' };
const title = { da: 'Eksempel', en: 'Example' };

/** How each element is put on a page, with little data of its own. */
export const samples = {
  'pejl-contact-card': () => ({ contact: 'contact-0', now: today, data: makeContacts(1) }),
  'pejl-contact-directory': () => ({ now: today, data: makeContacts(5) }),
  'pejl-statistics-table': () => ({ table: 'bench', now: today, data: makeTable(7) }),
  'pejl-conversation-cards': () => ({
    deck: 'bench',
    data: { decks: [{ id: 'bench', title, cards: ['a', 'b', 'c'].map((id) => ({ id, text: sentence })) }] },
  }),
  'pejl-checklist': () => ({
    list: 'bench',
    data: { lists: [{ id: 'bench', title, items: ['a', 'b', 'c'].map((id) => ({ id, title: sentence })) }] },
  }),
  'pejl-quick-exit': () => ({}),
};
