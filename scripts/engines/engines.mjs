/** The three engines that the element tests run in: where each is found, what installs it, how it is started. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findBrowser } from '../browser.mjs';

const inPath = (...names) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));

/** `/usr/lib/<machine>/webkit2gtk-4.1/MiniBrowser`, or what `WEBKIT_PATH` names. */
function miniBrowser() {
  const { WEBKIT_PATH } = process.env;
  if (WEBKIT_PATH) return existsSync(WEBKIT_PATH) ? WEBKIT_PATH : undefined;
  const libraries = ['/usr/lib', '/usr/libexec'].filter((folder) => existsSync(folder));
  const folders = libraries.flatMap((folder) => [
    folder,
    ...readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => join(folder, name)),
  ]);
  return folders
    .flatMap((folder) =>
      ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'].map((name) => join(folder, name, 'MiniBrowser')),
    )
    .find((path) => existsSync(path));
}

export const engines = [
  {
    name: 'chromium',
    title: 'Chromium',
    packages: ['chromium'],
    // Installs it as root on Debian: without it there is no testing at all.
    find: findBrowser,
    launcher: async () => (await import('./chromium.mjs')).chromium(),
  },
  {
    name: 'firefox',
    title: 'Firefox',
    packages: ['firefox-esr'],
    find: () => {
      const { FIREFOX_PATH } = process.env;
      if (FIREFOX_PATH) return existsSync(FIREFOX_PATH) ? FIREFOX_PATH : undefined;
      return (
        inPath('firefox-esr', 'firefox') ??
        ['/Applications/Firefox.app/Contents/MacOS/firefox'].find(existsSync)
      );
    },
    launcher: async (path) => (await import('./firefox.mjs')).firefox(path),
  },
  {
    name: 'webkit',
    title: 'WebKitGTK',
    packages: ['webkit2gtk-driver', 'xvfb', 'python3-gi', 'gir1.2-webkit2-4.1'],
    find: () => (inPath('WebKitWebDriver') && inPath('Xvfb') && canPrint() ? miniBrowser() : undefined),
    launcher: async (path) => (await import('./webkit.mjs')).webkit(path),
  },
];

/** Whether Debian’s own Python can load WebKitGTK, which prints by its bindings: the driver prints nothing. */
function canPrint() {
  const script = "import gi; gi.require_version('Gtk', '3.0'); gi.require_version('WebKit2', '4.1')";
  return spawnSync('/usr/bin/python3', ['-c', script]).status === 0;
}

/**
 * Installs the engines that are missing.
 * @throws Error with one line that says what to do, where they cannot be installed.
 */
export function installAll() {
  const missing = engines.filter(({ find }) => !find());
  if (!missing.length) return;
  const packages = missing.flatMap((engine) => engine.packages).join(' ');
  const command = `apt-get update && apt-get install -y --no-install-recommends ${packages}`;
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`Installing ${missing.map(({ title }) => title).join(' and ')} with apt-get.`);
    execFileSync('sh', ['-c', `${command} >/dev/null`], {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  const still = engines.filter(({ find }) => !find()).map(({ title }) => title);
  if (still.length)
    throw new Error(
      `${still.join(' and ')} missing: run “${command}” as root on Debian, or “npm test” without.`,
    );
}
