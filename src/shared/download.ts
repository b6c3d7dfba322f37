/**
 * Hands the reader a file that is made here and sent nowhere.
 * @param name File name.
 * @param type Media type.
 * @param text Content.
 */
export function download(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
}
