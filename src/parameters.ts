/** What editors' `data-…`, the fragment of a link and the address of `embed.html` may say to a widget. */

/** Also understood by every widget, though followed from the outside. */
const followed = ['lang'];

/**
 * Writes parameters as attributes: those that the widget has, and no other, so that none runs a script, sets a style
 * or takes an id. `false` is as not written, since whoever writes `remember=false` does not mean yes.
 * @param widget The new element.
 * @param elementClass Its class.
 * @param parameters Names and values.
 * @param byAnyone True where a stranger can have written them, as in a link: then data come from this site alone.
 */
export function fillIn(
  widget: Element,
  elementClass: CustomElementConstructor,
  parameters: URLSearchParams,
  byAnyone: boolean,
): void {
  const { observedAttributes } = elementClass as unknown as { observedAttributes: string[] };
  for (const name of [...followed, ...observedAttributes]) {
    const value = parameters.get(name);
    if (value === null || value === 'false' || (name === 'src' && !mayFetch(value, widget, byAnyone)))
      continue;
    widget.setAttribute(name, value);
  }
}

function mayFetch(address: string, { baseURI }: Element, byAnyone: boolean): boolean {
  try {
    const { protocol, origin } = new URL(address, baseURI);
    return /^https?:$/.test(protocol) && (!byAnyone || origin === location.origin);
  } catch {
    return false;
  }
}
