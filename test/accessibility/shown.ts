/** What runs inside Storybook's page to show a story. Each function stands alone: it is sent there as text. */

interface Channel {
  on(name: string, listener: (payload: unknown) => void): void;
  off(name: string, listener: (payload: unknown) => void): void;
  once(name: string, listener: (payload: unknown) => void): void;
  emit(name: string, payload: object): void;
}
interface Parameters {
  /** What a story that fails on purpose writes to the console, and what one that keeps something touches. */
  expectedConsole?: RegExp;
  expectedStorage?: RegExp;
}
declare global {
  interface Window {
    touched: string[];
    __STORYBOOK_ADDONS_CHANNEL__: Channel;
    __STORYBOOK_PREVIEW__: {
      storyStoreValue?: { loadStory(story: { storyId: string }): Promise<{ parameters: Parameters }> };
    };
  }
}

/** Runs in the page before anything else: notes whoever touches what outlives the page. */
export function watchStorage(): void {
  window.touched = [];
  const note = (kind: string, name: string): unknown => window.touched.push(`${kind} ${name}`);
  for (const method of ['getItem', 'setItem'] as const) {
    const original = Storage.prototype[method] as (...given: unknown[]) => never;
    Storage.prototype[method] = function (this: Storage, name: string, ...rest: string[]) {
      note(this === window.localStorage ? 'localStorage' : 'sessionStorage', name);
      return original.call(this, name, ...rest);
    };
  }
  const { get } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
  Object.defineProperty(document, 'cookie', { get, set: (text) => note('cookie', text) });
  const { open } = IDBFactory.prototype;
  IDBFactory.prototype.open = function (name, ...rest) {
    note('indexedDB', name);
    return open.call(this, name, ...rest);
  };
}

/** Runs in the page: shows a story or a page of documentation, waits until it is played, and tells what went wrong. */
export async function show({ id, viewMode }: { id: string; viewMode: 'story' | 'docs' }): Promise<string[]> {
  const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
  const troubles: string[] = [];
  const names = [
    'storyErrored',
    'storyThrewException',
    'storyMissing',
    'playFunctionThrewException',
    'unhandledErrorsWhilePlaying',
  ];
  const listeners = names.map((name) => {
    const listener = (payload: unknown): void => {
      for (const one of [payload].flat() as (Error & { title?: string; description?: string })[])
        troubles.push([name, one?.title ?? one?.name, one?.message ?? one?.description].join(': '));
    };
    channel.on(name, listener);
    return () => channel.off(name, listener);
  });
  window.localStorage.clear();
  window.sessionStorage.clear();
  window.touched = [];
  await new Promise<void>((resolve) => {
    channel.once(viewMode === 'docs' ? 'docsRendered' : 'storyFinished', (payload) => {
      const { status, reporters } = (payload ?? {}) as { status?: string; reporters?: unknown };
      if (status === 'error' && !troubles.length) troubles.push(`Failed: ${JSON.stringify(reporters)}`);
      resolve();
    });
    channel.emit('setCurrentStory', { storyId: id, viewMode });
  });
  for (const stop of listeners) stop();
  return troubles;
}

/** Runs in the page: what the story kept or touched, of all that outlives the page. */
export function touched(): string[] {
  const kept = [
    ...Object.keys(window.localStorage).map((name) => `localStorage ${name}`),
    ...Object.keys(window.sessionStorage).map((name) => `sessionStorage ${name}`),
    ...(document.cookie ? [`cookie ${document.cookie}`] : []),
  ];
  return [...new Set([...window.touched, ...kept])];
}

/** Runs in the page: the sources of what stories are expected to write and to touch. */
export async function expected(ids: string[]): Promise<{ console: string[]; storage: string[] }> {
  const store = window.__STORYBOOK_PREVIEW__.storyStoreValue!;
  const all = await Promise.all(ids.map((storyId) => store.loadStory({ storyId })));
  return {
    console: all.flatMap(({ parameters }) => parameters.expectedConsole?.source ?? []),
    storage: all.flatMap(({ parameters }) => parameters.expectedStorage?.source ?? []),
  };
}
