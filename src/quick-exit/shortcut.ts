import { pressed, pressesToLeave, pressWindow, type Presses } from './model/exit.js';

/** An exit that offers the shortcut. */
export interface ShortcutHost {
  /** Called with the number of presses still missing, and with all three when time has run out. */
  showRemaining(presses: number): void;
  /** Called once the last press has come; of several exits only the first. */
  leave(): void;
}

const hosts = new Set<ShortcutHost>();
const events = ['keydown', 'keyup', 'pointerdown'];
let state: Presses = { count: 0, alone: false };
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Listens for three presses of Shift. The page has one listener however many exits it has, on the window and before
 * all others, so that nothing on the page can swallow a press.
 * @param host The exit.
 * @returns Stops listening for this exit.
 */
export function watchShortcut(host: ShortcutHost): () => void {
  if (!hosts.size) for (const type of events) addEventListener(type, listen, true);
  hosts.add(host);
  return () => {
    if (!hosts.delete(host) || hosts.size) return;
    for (const type of events) removeEventListener(type, listen, true);
    reset();
  };
}

function listen(event: Event): void {
  const { count } = state;
  state = pressed(state, event);
  if (state.count === count) return;
  if (state.count === pressesToLeave) {
    const [first] = hosts;
    reset();
    first?.leave();
    return;
  }
  if (!count) timer = setTimeout(reset, pressWindow);
  show();
}

function reset(): void {
  clearTimeout(timer);
  state = { count: 0, alone: false };
  show();
}

function show(): void {
  for (const host of hosts) host.showRemaining(pressesToLeave - state.count);
}
