/** State of a widget; CSS sees it as `:state(loading)`, `:state(ready)` or `:state(failed)`. */
export type WidgetState = 'loading' | 'ready' | 'failed';

/**
 * Offers a state to CSS, in place of the one before.
 * @param internals The element's.
 * @param state The state it enters.
 */
export function enterState({ states }: ElementInternals, state: WidgetState): void {
  try {
    states.clear();
    states.add(state);
  } catch {
    // Chromium before 125 knows only dashed names; the state is then not on offer to CSS.
  }
}
