import { widgets } from '../src/widgets.js';

/** Every widget by its names: `pejl-contact-card` is the class `ContactCard` in the folder `contact-card`. */
export const elements = Object.keys(widgets).map((tag) => {
  const folder = tag.replace(/^pejl-/, '');
  const className = folder.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return { tag, folder, className };
});
