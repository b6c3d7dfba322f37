import type { Checklists } from '../../src/checklist/data.js';

/** A place's own lists: one in two groups, one that is empty. */
export const ownChecklists: Checklists = {
  lists: [
    {
      id: 'before-the-visit',
      title: { da: 'Før besøget', en: 'Before the visit' },
      intro: { da: 'Gå listen igennem, før du banker på.', en: 'Go through the list before you knock.' },
      notice: {
        da: 'Listen er et udkast. Skriv ikke navne på den.',
        en: 'The list is a draft. Write no names on it.',
      },
      items: [
        {
          id: 'phone',
          group: { da: 'Tag med', en: 'Bring' },
          title: { da: 'En opladet telefon', en: 'A charged phone' },
        },
        {
          id: 'leaflets',
          group: { da: 'Tag med', en: 'Bring' },
          title: { da: 'Foldere uden logo', en: 'Leaflets without a logo' },
          text: { da: 'Så kan de ligge fremme.', en: 'So that they can lie about.' },
        },
        {
          id: 'alone',
          group: { da: 'Spørg om', en: 'Ask' },
          title: { da: 'Er du alene hjemme?', en: 'Are you at home alone?' },
        },
      ],
    },
  ],
};

/** What the schema does not allow, and a site may have all the same: a record with nothing in it. */
export const emptyChecklists: Checklists = {
  lists: [{ id: 'nothing-yet', title: { da: 'Efter besøget', en: 'After the visit' }, items: [] as never }],
};
