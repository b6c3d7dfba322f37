import { inLanguages } from '../../shared/words.js';
import type { HolidayId } from './holidays.js';

const da = {
  open: 'Åben nu',
  closes: 'lukker',
  closed: 'Lukket',
  today: ' i dag',
  opens: 'Åbner',
  tomorrow: 'i morgen ',
  at: 'kl. ',
  names: {
    '-3': 'Skærtorsdag',
    '-2': 'Langfredag',
    '0': 'Påskedag',
    '1': '2. påskedag',
    '26': 'Store bededag',
    '39': 'Kristi himmelfartsdag',
    '40': 'Dagen efter Kristi himmelfartsdag',
    '49': 'Pinsedag',
    '50': '2. pinsedag',
    '01-01': 'Nytårsdag',
    '05-01': '1. maj',
    '06-05': 'Grundlovsdag',
    '12-24': 'Juleaften',
    '12-25': 'Juledag',
    '12-26': '2. juledag',
    '12-31': 'Nytårsaften',
  } satisfies Record<HolidayId, string>,
};

const en: typeof da = {
  open: 'Open now',
  closes: 'closes',
  closed: 'Closed',
  today: ' today',
  opens: 'Opens',
  tomorrow: 'tomorrow ',
  at: 'at ',
  names: {
    '-3': 'Maundy Thursday',
    '-2': 'Good Friday',
    '0': 'Easter Sunday',
    '1': 'Easter Monday',
    '26': 'Great Prayer Day',
    '39': 'Ascension Day',
    '40': 'Day after Ascension Day',
    '49': 'Whit Sunday',
    '50': 'Whit Monday',
    '01-01': 'New Year’s Day',
    '05-01': '1 May',
    '06-05': 'Constitution Day',
    '12-24': 'Christmas Eve',
    '12-25': 'Christmas Day',
    '12-26': 'Boxing Day',
    '12-31': 'New Year’s Eve',
  },
};

/** The words about opening hours. */
export const strings = inLanguages('contactHours', { da, en });
