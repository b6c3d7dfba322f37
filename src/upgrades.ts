/**
 * Makes widgets of what every editor leaves alone: `<div data-pejl="contact-card" data-contact="…">`, and ordinary
 * links that end in `#pejl=contact-card&contact=…`. A chunk of its own: most pages have no such thing.
 */
import { fillIn } from './parameters.js';

/** Elements that can hold no widget, or must not: the widget takes their place and keeps them as its fallback. */
const holdsNone =
  'a,audio,br,button,canvas,dl,embed,hr,iframe,img,input,label,object,ol,picture,select,summary,table,tbody,textarea,tfoot,thead,tr,ul,video';

/**
 * Puts a widget where an element or a link asks for one. The element's children, or the link itself, become the
 * widget's fallback, so that what worked before works on where the widget cannot be had.
 * @param place What was found.
 * @param widgets The library's widgets, by tag.
 * @param need Has a widget's class registered, where that is not done anyway.
 */
export async function upgrade(
  place: Element,
  widgets: object,
  need?: (widget: Element) => void,
): Promise<void> {
  const parameters = asked(place);
  const tag = `pejl-${parameters.get('pejl')}`;
  const tags = Object.keys(widgets).join();
  if (!Object.hasOwn(widgets, tag) || !isFree(place, tags)) return;
  const widget = place.ownerDocument.createElement(tag);
  // Its data are fetched once it stands in its place, when its attributes and its language are known.
  widget.setAttribute('src', '');
  need?.(widget);
  widget.removeAttribute('src');
  await customElements.whenDefined(tag);
  // By now another script may have seen to it.
  if (!isFree(place, tags)) return;
  fillIn(widget, customElements.get(tag)!, parameters, !place.hasAttribute('data-pejl'));
  if (place.matches(holdsNone)) {
    place.replaceWith(widget);
    widget.append(place);
  } else {
    widget.append(...place.childNodes);
    place.append(widget);
  }
}

/** The widget that an element or a link asks for. */
function asked(place: Element): URLSearchParams {
  if (place.hasAttribute('data-pejl'))
    return new URLSearchParams(
      [...place.attributes]
        .filter(({ name }) => name.startsWith('data-'))
        .map(({ name, value }) => [name.slice(5), value]),
    );
  const [address, fragment] = place.getAttribute('href')!.split(/#(?=pejl=)/);
  // Some editors escape what is escaped already.
  const parameters = new URLSearchParams(fragment!.replaceAll('&amp;', '&'));
  // A link that leaves the site says itself where an exit leads.
  const { origin } = place as HTMLAnchorElement;
  if (!parameters.has('href') && origin !== location.origin) parameters.set('href', address!);
  return parameters;
}

/** Not done yet, no widget's fallback, no text that somebody is editing, and no link in a stranger's comment. */
function isFree(place: Element, tags: string): boolean {
  return (
    // Links of a drawing hold no HTML.
    place.namespaceURI === 'http://www.w3.org/1999/xhtml' &&
    !place.closest(tags) &&
    !place.querySelector(tags) &&
    !(place as HTMLElement).isContentEditable &&
    !/\bugc\b/i.test(place.getAttribute('rel') ?? '')
  );
}
