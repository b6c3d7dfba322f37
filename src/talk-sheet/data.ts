/** What goes on a talk's sheet beside the cards: contacts and a checklist, as the elements on the page show them. */
import { checklistsSource, defaultList, type Checklists, type List } from '../checklist/data.js';
import type { Answers } from '../checklist/model/answers.js';
import { listOf } from '../checklist/model/checklist.js';
import { contactsSource, type Contact, type Contacts } from '../contact/data.js';
import { contactOf } from '../contact/model/contacts.js';
import { isGone } from '../contact/model/status.js';

/** A contact that may go on the sheet. */
export interface TalkContact {
  contact: Contact;
  /** The data set it stands in. */
  data: Contacts;
  /** A day, YYYY-MM-DD, on which the site itself vouched for it, where its card says so. */
  checkedOn?: string | undefined;
  /** Name of the person or body that made the last check. */
  checkedBy?: string | undefined;
  /** Whether the page has a card of its own for it. */
  picked: boolean;
}

/** A checklist that may go on the sheet. */
export interface TalkChecklist {
  list: List;
  /** What the reader has answered on the page by now. */
  answers: () => Answers;
}

/** An element of ours that shows data. */
interface DataElement<Data> extends HTMLElement {
  src?: string | null;
  data?: unknown;
  /** The data that it shows, once it is there; undefined when it has failed. */
  dataSet(): Promise<Data | undefined>;
}
interface CardElement extends DataElement<Contacts> {
  contact: string;
  checkedOn?: string | undefined;
  checkedBy?: string | undefined;
}
interface ChecklistElement extends DataElement<Checklists> {
  list: string;
  answered?: Answers;
}

/** Elements in the page and in the same shadow root; one whose class is not there yet has nothing to show. */
const elementsAround = <Found extends DataElement<unknown>>(element: Element, tag: string): Found[] => {
  const roots = [element.getRootNode() as ParentNode, document];
  const found = new Set(roots.flatMap((root) => [...root.querySelectorAll<Found>(tag)]));
  return [...found].filter((one) => 'dataSet' in one);
};

/** Whether the site has brought data of its own for an element. */
const hasOwnData = ({ src, data }: DataElement<unknown>): boolean => !!(data || src);

/**
 * The contacts that may go on the sheet: those of the page's cards, then of its directories; the library's own where
 * there is no directory and the site has brought no contacts. The first of the same id counts, so that a card's
 * vouching does.
 * @param element Where on the page.
 * @returns The contacts, each id once.
 * @throws Where the library's own cannot be had.
 */
export async function contactsAround(element: Element): Promise<TalkContact[]> {
  const cards = elementsAround<CardElement>(element, 'pejl-contact-card');
  const directories = elementsAround<DataElement<Contacts>>(element, 'pejl-contact-directory');
  const isReplaced = directories.length > 0 || cards.some(hasOwnData);
  const [ofCards, ofDirectories] = await Promise.all([
    Promise.all(cards.map((card) => card.dataSet())),
    Promise.all(
      isReplaced
        ? directories.map((directory) => directory.dataSet())
        : [contactsSource.load(undefined) as Promise<Contacts>],
    ),
  ]);
  const picked = ofCards.flatMap((data, index): TalkContact[] => {
    const { contact: id, checkedOn, checkedBy } = cards[index]!;
    const contact = data && contactOf(data, id);
    return contact ? [{ contact, data, checkedOn, checkedBy, picked: true }] : [];
  });
  const others = ofDirectories.flatMap((data) =>
    (data?.contacts ?? []).map((contact): TalkContact => ({ contact, data: data!, picked: false })),
  );
  const byId = new Map<string, TalkContact>();
  // A contact that is closed for good or renamed must not be used (contract §4).
  for (const one of [...picked, ...others].filter(({ contact }) => !isGone(contact)))
    if (!byId.has(one.contact.id)) byId.set(one.contact.id, one);
  return [...byId.values()];
}

/**
 * The first checklist of the page, with its ticks; the library's guideposts where the page has none.
 * @param element Where on the page.
 * @returns The checklist; undefined where the page's own has failed.
 * @throws Where the library's own cannot be had.
 */
export async function checklistAround(element: Element): Promise<TalkChecklist | undefined> {
  const [found] = elementsAround<ChecklistElement>(element, 'pejl-checklist');
  const data = found ? await found.dataSet() : ((await checklistsSource.load(defaultList)) as Checklists);
  const list = data && listOf(data, found?.list);
  return list && { list, answers: () => found?.answered ?? {} };
}
