/** What every framework's page shows: a contact of the site's own, and two moments, before and after its check runs out. */
const check = { on: '2031-01-10', by: 'Fjordby', method: 'called', reviewBy: '2031-04-01' };

export const content = {
  audiences: {},
  contacts: [
    { id: 'own-place', name: 'Havnehuset', phones: [{ number: '+4500001111', check }] },
    { id: 'other-place', name: 'Skovhuset', phones: [{ number: '+4500002222', check }] },
  ],
};
export const soon = new Date('2031-01-15T12:00:00Z');
export const later = new Date('2032-01-15T12:00:00Z');
