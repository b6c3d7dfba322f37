/** What no kind of data looks like. */
export const brokenData = { contacts: 1, tables: 1, decks: 1, lists: 1 };

/** What an author writes inside an element, for the time before the script and for the day it fails. */
export const fallback = '<p><a href="#fallback">Se indholdet på vores egen side</a></p>';
