/**
 * Copies text. Falls back to the older command where the clipboard is missing or refused (old browsers, frames
 * without permission).
 * @param text What to copy.
 * @param root Shadow root to work in, so that the page's own DOM is left alone.
 * @returns Whether it worked; if not, the caller says so and shows the text.
 */
export async function copyText(text: string, root: ShadowRoot): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const focused = root.activeElement as HTMLElement | null;
    const area = document.createElement('textarea');
    area.value = text;
    area.className = 'visually-hidden';
    root.append(area);
    area.select();
    let copied = false;
    try {
      copied = document.execCommand('copy');
    } catch {
      // Reported to the reader by the caller.
    }
    area.remove();
    focused?.focus();
    return copied;
  }
}
