/** Which contacts there are, in order, and what there is to filter them by. */
import type { Contact, Contacts } from '../../contact/data.js';
import { openAddress } from '../../contact/model/address.js';
import { fold } from '../../contact/model/spelling.js';
import { isGone } from '../../contact/model/status.js';
import { danishOrder } from '../../shared/intl.js';

/** Something to filter by. */
export interface Choice {
  /** Id of a target group or name of a town. */
  value: string;
  /** Place among all choices of the directory, by which they are counted; undefined for what no contact has. */
  place?: number;
}

/** A contact, and what filters need to know about it. */
export interface Entry {
  contact: Contact;
  /** Closed for good or renamed. */
  gone: boolean;
  /** Its target groups and those of its phones, e-mail addresses and websites. */
  audiences: Choice[];
  /** Its town, without the district; the one whose value is '' when it has none, or hides it. */
  town: Choice;
}

/** The contacts in order, and what there is to choose from. Made once for a data set: it takes time in a long one. */
export interface Directory {
  data: Contacts;
  entries: Entry[];
  /** All choices, each in its place. */
  choices: Choice[];
  /** Target groups by id. */
  audiences: Map<string, Choice>;
  /** Towns in Danish order. */
  towns: Choice[];
  /**
   * A town as the data spells it, so that Århus is Aarhus.
   * @param city Name of a town, however spelt; '' gives the choice whose value is ''.
   */
  townOf: (city: string) => Choice;
}

/** Aarhus C is in Aarhus. But Nykøbing M is another town than Nykøbing F. */
const townName = (city: string): string => city.trim().replace(/(?<!Nykøbing) ([CKMNSVØ]|[NS][VØ])$/i, '');

/**
 * The contacts of a file in Danish order, whatever the browser's language.
 * @param data The contacts file.
 * @returns The directory.
 */
export function directoryOf(data: Contacts): Directory {
  const { compare } = danishOrder();
  const choices: Choice[] = [];
  const audiences = new Map<string, Choice>();
  /** Towns by their folded names, and by the names as they are written, which spares folding each anew. */
  const towns = new Map<string, Choice>();
  const written = new Map<string, Choice>();
  const choose = (known: Map<string, Choice>, key: string, value: string): Choice => {
    let choice = known.get(key);
    if (!choice) {
      choice = { value, place: choices.length };
      choices.push(choice);
      known.set(key, choice);
    }
    return choice;
  };
  const entries = data.contacts.map((contact): Entry => {
    const { phones = [], emails = [], websites = [] } = contact;
    const city = openAddress(contact)?.city ?? '';
    if (!written.has(city)) written.set(city, choose(towns, fold(townName(city)), townName(city)));
    const ids = [contact, ...phones, ...emails, ...websites].flatMap((value) => value.audiences ?? []);
    return {
      contact,
      gone: isGone(contact),
      audiences: [...new Set(ids)].map((id) => choose(audiences, id, id)),
      town: written.get(city)!,
    };
  });
  return {
    data,
    entries: entries.sort((one, other) => compare(one.contact.name, other.contact.name)),
    choices,
    audiences,
    towns: [...towns.values()]
      .filter(({ value }) => value)
      .sort((one, other) => compare(one.value, other.value)),
    townOf: (city) => towns.get(fold(townName(city))) ?? { value: townName(city) },
  };
}
