import type { Strings } from './strings.js';

export const en: Strings = {
  status: {
    active: '',
    unknown: 'We do not know whether this service exists today',
    'temporarily-closed': 'Temporarily closed',
    closed: 'Closed',
    renamed: 'Has a new name',
  },
  doNotUse: 'The details below no longer apply. Please do not use them.',
  instead: 'Use instead',
  formerly: (names) => `Formerly: ${names}`,
  phone: 'Phone',
  sms: 'Text message',
  email: 'Email',
  website: 'Website',
  chat: 'Live chat',
  address: 'Address',
  secretAddress: 'The address is secret',
  hours: 'Opening hours',
  offers: 'What you can get',
  audiences: 'For',
  eligibility: 'Who can use it',
  languages: 'Languages',
  anonymous: 'Anonymous',
};
/** The table's name in files of further languages. */
export const name = 'contact';
