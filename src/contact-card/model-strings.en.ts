import type { ModelStrings } from './model-strings.js';

const en: ModelStrings = {
  checked: (date, by) => `confirmed ${date}${by ? ` by ${by}` : ''}`,
  notConfirmedSince: (date) => `not confirmed since ${date}`,
  neverConfirmed: 'never confirmed',
  runBy: {
    state: 'run by the state',
    region: 'run by the region',
    municipality: 'run by the municipality',
    ngo: 'run by a charity',
    peer: 'run by people with experience of their own',
    unknown: '',
  },
  cost: { free: '(free)', paid: '(costs money)', unknown: '' },
  anonymousValue: { yes: 'Yes', no: 'No', unknown: '' },
  source: 'Source',
  copy: 'Copy',
  copyWhat: (what, name) => `${what || 'number'} for ${name}`,
  copied: (what) => `Copied: ${what}`,
  notCopied: (value) => `It could not be copied. Please select the text yourself: ${value}`,
  save: 'Save contact (vCard)',
  email: 'email',
};
export default en;
