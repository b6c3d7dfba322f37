/** Name and content of the file handed over in the last 300 milliseconds. */
let recent = '';

/**
 * Hands the reader a file that is made here and sent nowhere. Asked for the same twice in a moment, as by a double
 * click or by presses that waited for the same code, it hands it over once.
 * @param name File name.
 * @param type Media type.
 * @param text Content.
 */
export function download(name: string, type: string, text: string): void {
  const file = name + text;
  if (file === recent) return;
  recent = file;
  setTimeout(() => (recent = ''), 300);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
}
