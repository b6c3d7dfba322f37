/** Where an element stands; CSS sees it as `:state(loading)`, `:state(ready)` or `:state(failed)`. */
export type WidgetState = 'loading' | 'ready' | 'failed';

/** Offers a state to CSS, in place of the one before. */
export function enterState({ states }: ElementInternals, state: WidgetState): void {
  try {
    states.clear();
    states.add(state);
  } catch {
    // Chromium before 125 knows only dashed names; the state is then not on offer to CSS.
  }
}
