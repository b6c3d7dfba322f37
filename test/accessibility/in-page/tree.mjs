/** Finding one's way in what is drawn, through shadow roots, since that is what a reader sees. */

/** Every element that is drawn, with those in shadow roots, in the order of the tree. */
export function composed(root = document.body) {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? composed(element.shadowRoot) : []),
  ]);
}

/** Ours: in a shadow root. What the author slots in is the host page's to style. */
export const ours = (element) => element.getRootNode() !== document;

/** The elements of the story: Storybook's own furniture is not ours. */
export const inStory = () => composed(document.querySelector('.canvas'));

/** A name to find an element by. */
export function describe(element) {
  const text = (element.textContent || element.value || '').replace(/\s+/g, ' ').trim().slice(0, 60);
  const name = [
    element.localName,
    element.id && `#${element.id}`,
    element.part?.value && `[part=${element.part.value}]`,
  ];
  return `${name.filter(Boolean).join('')} “${text}”`;
}

export const visible = (element) =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true });

/** Cut down to nothing on purpose, for screen readers: the element or one around it. */
export function hiddenVisually(element) {
  for (let one = element; one; one = one.parentElement ?? one.getRootNode().host) {
    const { clipPath } = window.getComputedStyle(one);
    if (clipPath.startsWith('inset(50%')) return true;
  }
  return false;
}
