/** Contacts whose check runs out while the page stands, and the clock of such a page. */

/** A contact whose check runs out on 23 November, late in Copenhagen's evening. */
const contacts = {
  contacts: ['Fjordhuset', 'Bakkehuset'].map((name, index) => ({
    id: ['own', 'other'][index],
    name,
    phones: [
      {
        number: `+4500000001`,
        check: { on: '2026-11-01', by: 'Vagten', method: 'called', reviewBy: '2026-11-23' },
      },
    ],
  })),
};
const now = '2026-11-23T22:30:00Z';
/** Links that call the number whose check runs out. */
export const call = 'a[href="tel:+4500000001"]';
/** A card and a directory, three links in all. */
export const withChecks = `<pejl-contact-card contact="own"></pejl-contact-card><pejl-contact-directory></pejl-contact-directory>
  <script>for (const one of document.querySelectorAll('[contact], pejl-contact-directory')) one.data = ${JSON.stringify(contacts)}</script>`;

/** The page's clock: starts at a moment, and can be set on by another page while this one is frozen. */
export const clock = `{
  const Real = Date;
  const moved = Date.parse('${now}') - Real.now();
  const read = () => Real.now() + moved + Number(localStorage.getItem('ahead'));
  window.Date = class extends Real {
    constructor(...all) { super(...(all.length ? all : [read()])); }
    static now() { return read(); }
  };
  addEventListener('pageshow', ({ persisted }) => (window.kept = persisted));
}`;
