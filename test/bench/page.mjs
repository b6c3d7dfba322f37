/** What is measured, in the page. `window.bench` is called by `scripts/bench.mjs`, which also asks for the heap. */
import { makeContacts, makeTable, samples, today } from './data.mjs';

const { performance, requestAnimationFrame, MessageChannel, InputEvent } = window;

/**
 * What somebody types, letter by letter: names, other spellings, an offer, a number. From the bar on, nothing matches
 * exactly: that is when a wrong letter is forgiven, which costs most.
 */
const queries = [
  'rådgivning',
  'aarhus',
  'vaerested kobenhavn',
  'sygepleje',
  '00 00 00 12',
  'københ|vn',
  'værestede|tq',
  'xy|lofon',
];

const task = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(0);
  });

/** After the next frame: style, layout and paint are done when the task that follows it runs. */
const frame = async () => {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await task();
};

/** Resolves when an element has drawn; rejects when it cannot. To be called before it is put on the page. */
const ready = async (element) => {
  // The one element without data has no such events.
  if (element.localName === 'pejl-quick-exit') {
    await window.customElements.whenDefined(element.localName);
    return element.updateComplete;
  }
  return new Promise((resolve, reject) => {
    element.addEventListener('pejl-ready', resolve, { once: true });
    element.addEventListener('pejl-error', ({ detail }) => reject(new Error(JSON.stringify(detail))));
  });
};

let shown;
let given;

/** Everything fetched and run once, so that no request is part of a time. */
async function warmUp() {
  const tags = Object.keys(samples);
  // Given before the loader has defined them, as a framework would; afterwards they are like any other.
  const drawn = tags.map((tag) => {
    const element = Object.assign(document.createElement(tag), samples[tag]());
    const done = ready(element);
    document.body.append(element);
    return done;
  });
  await Promise.all(drawn);
  document.body.replaceChildren();
  for (const tag of tags) await mountOnce(tag);
  given = makeContacts(20);
  await firstList();
  await keystrokes([queries.at(0), queries.at(-1)]);
  shown.remove();
  await sorting(7);
  shown = given = undefined;
}

async function mountOnce(tag) {
  const properties = samples[tag]();
  await task();
  const start = performance.now();
  const element = Object.assign(document.createElement(tag), properties);
  const drawn = ready(element);
  document.body.append(element);
  await drawn;
  // Layout belongs to the cost of an element, whether or not a frame comes between.
  void element.offsetHeight;
  const time = performance.now() - start;
  element.remove();
  return time;
}

async function firstList() {
  shown = Object.assign(document.createElement('pejl-contact-directory'), {
    now: today,
    data: { contacts: [] },
  });
  const empty = ready(shown);
  document.body.append(shown);
  await empty;
  await frame();
  const start = performance.now();
  const drawn = ready(shown);
  shown.data = given;
  await drawn;
  await frame();
  return { time: performance.now() - start, articles: shown.shadowRoot.querySelectorAll('article').length };
}

/** The very first letter, right after the focus; then all the others. */
async function keystrokes(typed = queries) {
  const input = shown.shadowRoot.querySelector('input[type=search]');
  const found = { first: [], hits: [], misses: [], articles: 0 };
  input.focus();
  for (const query of typed) {
    const bar = `${query}|`.indexOf('|');
    const text = query.replace('|', '');
    for (let length = 1; length <= text.length; length++) {
      const answered = new Promise((resolve) =>
        shown.addEventListener('pejl-filter', resolve, { once: true }),
      );
      const start = performance.now();
      input.value = text.slice(0, length);
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await answered;
      await frame();
      const kind = !found.first.length ? 'first' : length > bar ? 'misses' : 'hits';
      found[kind].push(performance.now() - start);
      found.articles = Math.max(found.articles, shown.shadowRoot.querySelectorAll('article').length);
    }
  }
  return found;
}

/** Ascending, descending, and the order of the source again. */
async function sorting(rows) {
  const table = Object.assign(document.createElement('pejl-statistics-table'), {
    table: 'bench',
    now: today,
  });
  table.data = makeTable(rows);
  const first = ready(table);
  document.body.append(table);
  await first;
  await frame();
  const times = [];
  for (let press = 0; press < 3; press++) {
    const start = performance.now();
    table.shadowRoot.querySelectorAll('thead button')[1].click();
    await table.updateComplete;
    await frame();
    times.push(performance.now() - start);
  }
  const drawn = table.shadowRoot.querySelectorAll('tbody tr').length;
  table.remove();
  if (drawn !== rows) throw new Error(`${drawn} of ${rows} rows drawn.`);
  return times;
}

async function mounts(tag, count) {
  const times = [];
  while (times.length < count) times.push(await mountOnce(tag));
  await frame();
  return times;
}

window.bench = {
  warmUp,
  firstList,
  keystrokes,
  sorting,
  mounts,
  tags: () => Object.keys(samples),
  make: (count) => void (given = makeContacts(count)),
};
