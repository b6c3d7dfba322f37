/** How the library's own state is cleared before the reader leaves: one signal, so that no widget knows another. */

const clearing = new Set<() => void>();

/**
 * Asks to be called when the reader leaves by the exit.
 * @param clear Forgets what the reader has written or ticked.
 * @returns Stops asking.
 */
export function onExit(clear: () => void): () => void {
  clearing.add(clear);
  return () => clearing.delete(clear);
}

/** Says that the reader leaves now. One that cannot clear must not hold the others, or the exit, back. */
export function signalExit(): void {
  for (const clear of clearing) {
    try {
      clear();
    } catch {
      // The reader leaves all the same.
    }
  }
}
