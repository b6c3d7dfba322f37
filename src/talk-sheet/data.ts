/** What a preparation is made of besides cards, as the page has it: places to turn to, and a checklist. */
import { checklistsSource, type Checklists, type List } from '../checklist/data.js';
import type { Answers } from '../checklist/model/answers.js';
import { contactOf } from '../contact/model/contacts.js';
import { isGone } from '../contact/model/status.js';
import { contactsSource, type Contact, type Contacts } from '../contact/data.js';
import type { DataSource } from '../shared/data-controller.js';

/** A contact, the data it stands in, and the site's own word for it where a card has one. */
export interface TalkContact {
  contact: Contact;
  data: Contacts;
  checkedOn?: string | undefined;
  checkedBy?: string | undefined;
  /** The page has a card of its own for it. */
  picked: boolean;
}

/** A checklist, and what the reader has answered on the page by now. */
export interface TalkChecklist {
  list: List;
  answers: () => Answers;
}

/** An element of ours with data. */
type Widget = HTMLElement & { src?: string | null; data?: unknown };
type CardElement = Widget & { contact: string; checkedOn?: string; checkedBy?: string };
type ListElement = Widget & { list: string; answered?: Answers };

const isOwn = ({ src, data }: Widget): boolean => !!(data || src);

/** The data of an element: the site's own where it has brought some, as the element itself reads it. */
async function dataOf(widget: Widget | undefined, source: DataSource, id?: string): Promise<unknown> {
  const load = (wanted?: string): Promise<unknown> => source.load(wanted);
  if (!widget || !isOwn(widget)) return load(id);
  const { readOwnData } = await import('../shared/own-data/own-data.js');
  const { signal } = new AbortController();
  const { src, data } = widget;
  const read = await readOwnData({
    ...source,
    data: data || undefined,
    src: src || undefined,
    id,
    bundled: load,
    signal,
  });
  return read.data;
}

/** Elements in the page and in the same shadow root. */
const around = <Found extends Element>(element: Element, selector: string): Found[] => [
  ...new Set(
    [element.getRootNode() as ParentNode, document].flatMap((root) => [
      ...root.querySelectorAll<Found>(selector),
    ]),
  ),
];

/**
 * The places that may go on the sheet: those of the page's cards, of its directories, and the library's own unless the
 * site has brought its own. The first of the same id counts, so that a card's vouching does.
 * @param element Where on the page.
 */
export async function contactsAround(element: Element): Promise<TalkContact[]> {
  const cards = around<CardElement>(element, 'pejl-contact-card');
  const directories = around<Widget>(element, 'pejl-contact-directory');
  const places = new Map<string, TalkContact>();
  const add = (place: TalkContact): void => {
    const { id } = place.contact;
    // What is closed for good or has another name is nowhere to turn to.
    if (!isGone(place.contact) && !places.has(id)) places.set(id, place);
  };
  const read = (widget?: Widget): Promise<Contacts | undefined> =>
    dataOf(widget, contactsSource) as Promise<Contacts | undefined>;
  for (const card of cards) {
    const data = await read(card);
    const contact = data && contactOf(data, card.contact);
    const { checkedOn, checkedBy } = card;
    if (contact) add({ contact, data, checkedOn, checkedBy, picked: true });
  }
  const others = directories.length || [...cards, ...directories].some(isOwn) ? directories : [undefined];
  for (const widget of others) {
    const data = await read(widget);
    for (const contact of data?.contacts ?? []) add({ contact, data: data!, picked: false });
  }
  return [...places.values()];
}

/**
 * The checklist of the page, with its ticks; the library's guideposts where it has none.
 * @param element Where on the page.
 */
export async function checklistAround(element: Element): Promise<TalkChecklist | undefined> {
  const [found] = around<ListElement>(element, 'pejl-checklist');
  const id = found?.list || 'guideposts';
  const data = (await dataOf(found, checklistsSource, id)) as Checklists | undefined;
  const list = data?.lists.find((one) => one.id === id);
  return list && { list, answers: () => found?.answered ?? {} };
}
