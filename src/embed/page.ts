/** The script of `embed.html`: one widget, named by the page's address, in a frame of another site. */
import { languageFor } from '../shared/language.js';
import { reportHeight } from './height.js';
import { openOutside } from './links.js';

/** The widgets' names, as in the address; written by the build, since the list itself would bring the widgets. */
declare const widgetNames: readonly string[];

/** Title of the page until its widget has a heading. */
const title = { da: 'Steder, der kan hjælpe', en: 'Where to get help' };

const parameters = new URLSearchParams(location.search);
const asked = parameters.get('widget') ?? '';
const widget = widgetNames.includes(asked) ? asked : 'contact-directory';
const language = languageFor(parameters.get('lang'));
document.documentElement.lang = language;
document.title = title[language];

/** Written as an editor would write it; the drop-in script decides which attributes the widget has. */
const main = document.querySelector('main')!;
const place = document.createElement('div');
place.setAttribute('data-pejl', widget);
for (const [name, value] of parameters)
  if (/^[a-z-]+$/.test(name) && name !== 'pejl' && !(name === 'src' && !isOwn(value)))
    place.setAttribute(`data-${name}`, value);
// The content for readers without script becomes the widget's fallback.
place.append(...main.childNodes);
main.append(place);

/** Anyone can make a link to this page: it must not show a stranger's contacts as this site's. */
function isOwn(address: string): boolean {
  try {
    return new URL(address, location.href).origin === location.origin;
  } catch {
    return false;
  }
}

// The event does not bubble, but is caught on its way down.
document.addEventListener(
  'pejl-ready',
  ({ target }) => {
    const root = (target as Element).shadowRoot;
    // An exit has no heading, only its link.
    const heading = root?.querySelector('h1, h2, h3, h4, h5, h6') ?? root?.querySelector('a');
    // Asked for a further language, the widget may speak it, and then says so.
    const spoken = root?.querySelector<HTMLElement>('[part=translation]')?.lang;
    if (spoken) document.documentElement.lang = spoken;
    if (heading?.textContent?.trim()) document.title = heading.textContent.trim();
  },
  true,
);
openOutside();
reportHeight(main);
