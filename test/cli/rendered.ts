/** What the tests render ahead. */
import type { Rendering } from '../../src/cli/render/render.js';

/** The moment of rendering, and of looking. */
export const now = new Date();
const today = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Copenhagen' }).format(now);
const vouched = { contact: 'reden-aarhus', 'checked-on': today, 'checked-by': 'Fjordby Kommune' };
/** Every element, and the card both with values that are current today and without. */
export const cases: Record<string, Pick<Rendering, 'element' | 'attributes'>> = {
  'a card of doubt': { element: 'contact-card', attributes: { contact: 'reden-aarhus' } },
  'a card that the site vouches for': { element: 'contact-card', attributes: vouched },
  'a directory': { element: 'contact-directory', attributes: {} },
  'a table': { element: 'statistics-table', attributes: {} },
  'a deck': { element: 'conversation-cards', attributes: {} },
  'a checklist': { element: 'checklist', attributes: {} },
  'an exit': { element: 'quick-exit', attributes: {} },
};
