/** What the story test runs inside the page. Each function stands alone: it is sent there as text. */

/** Runs in the page before anything else: notes whoever touches what outlives the page. */
export function watchStorage() {
  window.touched = [];
  const note = (kind, name) => window.touched.push(`${kind} ${name}`);
  for (const method of ['getItem', 'setItem']) {
    const original = window.Storage.prototype[method];
    window.Storage.prototype[method] = function (name, ...rest) {
      note(this === window.localStorage ? 'localStorage' : 'sessionStorage', name);
      return original.call(this, name, ...rest);
    };
  }
  const { get } = Object.getOwnPropertyDescriptor(window.Document.prototype, 'cookie');
  Object.defineProperty(document, 'cookie', {
    get,
    set(text) {
      note('cookie', text);
    },
  });
  const { open } = window.IDBFactory.prototype;
  window.IDBFactory.prototype.open = function (name, ...rest) {
    note('indexedDB', name);
    return open.call(this, name, ...rest);
  };
}

/** Runs in the page: shows a story or a page of documentation, and tells how it went. */
export async function show({ id, viewMode, stories, patience }) {
  const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
  const troubles = [];
  const trouble = [
    'storyErrored',
    'storyThrewException',
    'storyMissing',
    'playFunctionThrewException',
    'unhandledErrorsWhilePlaying',
  ];
  const listeners = trouble.map((name) => {
    const listener = (payload) => {
      for (const one of [payload].flat())
        troubles.push(
          `${name}: ${[one?.title ?? one?.name, one?.message ?? one?.description].filter(Boolean).join(': ')}`,
        );
    };
    channel.on(name, listener);
    return () => channel.off(name, listener);
  });
  window.localStorage.clear();
  window.sessionStorage.clear();
  window.touched = [];
  const done = viewMode === 'docs' ? 'docsRendered' : 'storyFinished';
  await new Promise((resolve) => {
    const timer = setTimeout(() => {
      troubles.push(`Nothing happened for ${patience / 1000} s.`);
      resolve();
    }, patience);
    channel.once(done, (payload) => {
      window.clearTimeout(timer);
      if (payload?.status === 'error' && !troubles.length)
        troubles.push(`Failed: ${JSON.stringify(payload.reporters)}`);
      resolve();
    });
    channel.emit('setCurrentStory', { storyId: id, viewMode });
  });
  if (viewMode === 'docs') {
    // The stories on a page of documentation come one after the other; those with `src` wait for ever, as they should.
    const end = window.performance.now() + patience;
    // One in a frame is a page of its own, drawn when one scrolls to it.
    const drawn = () =>
      document.querySelectorAll('.canvas > :is(:state(ready), :state(failed), [src]), iframe').length;
    while (drawn() < stories && window.performance.now() < end)
      await new Promise((next) => setTimeout(next, 50));
    if (drawn() < stories) troubles.push(`Only ${drawn()} of ${stories} stories are drawn.`);
  }
  for (const stop of listeners) stop();
  const kept = [
    ...Object.keys(window.localStorage).map((name) => `localStorage ${name}`),
    ...Object.keys(window.sessionStorage).map((name) => `sessionStorage ${name}`),
    ...(document.cookie ? [`cookie ${document.cookie}`] : []),
  ];
  const parameters = window.__STORYBOOK_PREVIEW__.currentRender?.story?.parameters ?? {};
  return {
    troubles,
    touched: [...new Set([...window.touched, ...kept])],
    expectedConsole: parameters.expectedConsole?.source,
    expectedStorage: parameters.expectedStorage?.source,
  };
}
