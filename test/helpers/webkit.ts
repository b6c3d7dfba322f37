/** WebKitGTK on paper: `npm run test:all` installs it. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { startScreen } from '../../scripts/engines/webkit.mjs';
import { readPdf } from './pdf.js';

// The system's own: it has the bindings.
const python = '/usr/bin/python3';
/** A press on the first thing in a widget that begins with some words, once it is there: for the script below. */
export const press = (tag: string, words: string, kind = 'button'): string => `
  for (let found; !found;) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    found = [...document.querySelector('${tag}').shadowRoot.querySelectorAll('${kind}')].find((one) =>
      one.textContent.replace(/\\s+/g, ' ').trim().startsWith('${words}'));
    found?.click();
  }`;

/**
 * Puts a page on paper; where the script prints something itself, that.
 * @param script The body of an asynchronous function.
 */
export async function printInWebKit(
  address: string,
  paper: 'A4' | 'A5',
  script: string,
): ReturnType<typeof readPdf> {
  const folder = await mkdtemp(join(tmpdir(), 'pejl-webkit-print-'));
  const screen = await startScreen();
  try {
    const file = join(folder, 'page.pdf');
    const program = fileURLToPath(new URL('webkit-print.py', import.meta.url));
    await promisify(execFile)(python, [program, address, file, paper, script], {
      timeout: 60_000,
      env: {
        ...process.env,
        DISPLAY: screen.value,
        GDK_BACKEND: 'x11',
        GTK_THEME: 'Adwaita',
        NO_AT_BRIDGE: '1',
        LIBGL_ALWAYS_SOFTWARE: '1',
        // By its name the printer that writes files is found.
        LC_ALL: 'C.UTF-8',
      },
    });
    return await readPdf(await readFile(file));
  } finally {
    await screen.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
