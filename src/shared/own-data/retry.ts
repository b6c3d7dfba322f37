/**
 * Lets the reader ask again for what could not be fetched. Comes with the code for a site's own data, or is fetched
 * when something has failed: as a rule nobody needs it.
 */
import type { DataFailure, DataHost, DataOptions, DataSource } from '../data-controller.js';
import type { Language } from '../language.js';
import { wordsIn } from '../words.js';
import { retryStrings } from './strings.js';

/** The button of each element that has one, as long as it has one. */
const offered = new WeakMap<DataHost, { text: HTMLElement; tries: number }>();

/**
 * Puts a button above the author's own content, unless trying again could not help: what is wrong with the data itself
 * stays wrong. The button stays in its place, and keeps focus, until there is something to read.
 * @param host The element.
 * @param options Its source of data, record and language.
 * @param failure Why there is nothing to draw.
 * @param ask Asks for the data anew.
 */
export async function offerRetry(
  host: DataHost,
  { source, record, locale }: Pick<DataOptions<never>, 'source' | 'record' | 'locale'>,
  { reason, unfetched }: DataFailure,
  ask: () => void,
): Promise<void> {
  const { language } = locale;
  const id = record?.();
  // A record that is not among the library's own does not come by asking again.
  const mayHelp = unfetched && !(reason === 'not-found' && (await isUnknown(source, id)));
  const isOurs = reason !== 'network' && reason !== 'syntax';
  // Meanwhile something else may have been asked for, and be there.
  if (isOurs && unfetched && (record?.() !== id || host.renderRoot.querySelector('[part~=base]'))) return;
  if (mayHelp && !host.data) offer(host, language, source.key, id, ask);
  else withdraw(host);
  host.requestUpdate();
}

/** True when all bundled records of the kind could be fetched and none has the id. */
async function isUnknown({ key, load }: DataSource, id: string | undefined): Promise<boolean> {
  try {
    const { [key]: records } = (await load(undefined)) as Record<string, { id: string }[]>;
    return !!id && !records!.some((one) => one.id === id);
  } catch {
    return false;
  }
}

function withdraw(host: DataHost): void {
  offered.get(host)?.text.parentElement!.remove();
  offered.delete(host);
}

function offer(
  host: DataHost,
  language: Language,
  key: string,
  id: string | undefined,
  ask: () => void,
): void {
  const words = wordsIn(retryStrings, language);
  const before = offered.get(host);
  if (before) {
    // Browsers may keep the failure of a module: then only a fresh page helps.
    if (before.tries) before.text.textContent = words.again;
    return;
  }
  const box = document.createElement('div');
  const button = document.createElement('button');
  const rest = document.createElement('span');
  const text = document.createElement('p');
  const state = { text, tries: 0 };
  box.lang = language;
  button.type = 'button';
  button.setAttribute('part', 'button');
  rest.className = 'visually-hidden';
  // Two widgets of one kind are told apart by what they show.
  rest.textContent = ` ${words.what[key as keyof typeof words.what]}${id ? ` (${id})` : ''}`;
  text.setAttribute('role', 'status');
  // Room for the button's focus ring; a property, since a policy may forbid the attribute.
  text.style.margin = '0.5em 0';
  button.append(words.retry, rest);
  box.append(button, text);
  button.addEventListener('click', () => {
    state.tries++;
    text.textContent = '';
    ask();
  });
  host.addEventListener(
    'pejl-ready',
    () => {
      // Taken away meanwhile, and another one may stand there.
      if (offered.get(host) !== state) return;
      const focused = host.shadowRoot!.activeElement === button;
      withdraw(host);
      if (focused) moveTo(host);
    },
    { once: true },
  );
  offered.set(host, state);
  // Before what Lit draws: behind it, Lit would clear it away with the rest.
  host.renderRoot.prepend(box);
}

/** Focus goes to what the reader asked for, not to the top of the page. */
function moveTo(host: DataHost): void {
  const base = host.renderRoot.querySelector<HTMLElement>('[part~=base]');
  base?.setAttribute('tabindex', '-1');
  base?.focus();
}
