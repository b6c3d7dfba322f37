/** WebKitGTK for the element tests: a screen nobody sees, the driver, and what the driver lacks. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { start } from './processes.mjs';

/** Keys that have no character of their own, as WebDriver writes them. https://www.w3.org/TR/webdriver2/#keyboard-actions */
const keys = {
  Space: ' ',
  Escape: '\uE00C',
  Enter: '\uE007',
  Tab: '\uE004',
  Backspace: '\uE003',
  Delete: '\uE017',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Home: '\uE011',
  End: '\uE010',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/**
 * Xvfb picks a free display itself and writes its number to the pipe. Without a window manager the window under the
 * pointer has the focus, and the pointer stands in the middle of the screen: so the screen is smaller than any window
 * here, which may well be larger than its screen.
 */
export const startScreen = () =>
  start('Xvfb', ['-displayfd', '3', '-screen', '0', '320x320x24', '-nolisten', 'tcp'], {
    pipes: 1,
    ready: (child) =>
      new Promise((resolve) => child.stdio[3].once('data', (text) => resolve(`:${parseInt(text, 10)}`))),
  });

/** Settings of the desktop's toolkit: bars so slim that the window can be as narrow as the narrowest page tested. */
function settings() {
  const folder = mkdtempSync(join(tmpdir(), 'pejl-webkit-'));
  mkdirSync(join(folder, 'gtk-3.0'));
  writeFileSync(
    join(folder, 'gtk-3.0', 'gtk.css'),
    '* { min-width: 0; min-height: 0; margin: 0; padding: 0; border: 0; font-size: 1px; -gtk-icon-transform: scale(0.1); }',
  );
  return folder;
}

async function startDriver(display, folder) {
  const port = await freePort();
  const driver = await start('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
    // Colours are tested, so the desktop's own theme must not matter; sound and accessibility buses are not there.
    env: {
      XDG_CONFIG_HOME: folder,
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      GTK_THEME: 'Adwaita',
      NO_AT_BRIDGE: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
    },
    async ready() {
      for (;;) {
        const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
        if (answer?.ok) return port;
        await sleep(50);
      }
    },
  });
  return driver;
}

/** The few things that the test commands ask of a page, over WebDriver. */
function pageOf(driver) {
  const act = (...actions) => driver.performActions([{ type: 'key', id: 'keyboard', actions }]);
  const value = (key) => keys[key] ?? key;
  const down = (key) => ({ type: 'keyDown', value: value(key) });
  const up = (key) => ({ type: 'keyUp', value: value(key) });
  const lacks = (what) => async () => {
    throw new Error(`WebKitGTK's driver has no ${what}.`);
  };
  return {
    keyboard: {
      press: (key) => act(down(key), up(key)),
      type: (text) => act(...[...text].flatMap((letter) => [down(letter), up(letter)])),
      down: (key) => act(down(key)),
      up: (key) => act(up(key)),
    },
    mouse: {
      move: (x, y) => pointer(driver, { type: 'pointerMove', duration: 0, x, y }),
      click: (x, y) =>
        pointer(
          driver,
          { type: 'pointerMove', duration: 0, x, y },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ),
    },
    async setViewport({ width, height }) {
      // The window's own bars come on top.
      const size = 'return [outerWidth - innerWidth, outerHeight - innerHeight]';
      const [besides, above] = await driver.execute(size);
      await driver.setWindowRect(0, 0, width + besides, height + above);
      // The page is told later than the window.
      while (`${await driver.execute('return [innerWidth, innerHeight]')}` !== `${[width, height]}`)
        await sleep(20);
    },
    emulateMediaFeatures: lacks('media features to emulate'),
    emulateMediaType: lacks('media type to emulate'),
    accessibility: { snapshot: lacks('accessibility tree to read') },
  };
}
const pointer = (driver, ...actions) => driver.performActions([{ type: 'pointer', id: 'mouse', actions }]);

/**
 * How the element tests start WebKitGTK. The screen and the driver run from the first test to the last.
 * @param binary WebKitGTK's small browser.
 */
export async function webkit(binary) {
  const screen = await startScreen();
  const folder = settings();
  const driver = await startDriver(screen.value, folder);
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port: driver.value,
    capabilities: {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
      'wdio:enforceWebDriverClassic': true,
    },
  });
  const [stop, initialize] = [launcher.stop.bind(launcher), launcher.initialize.bind(launcher)];
  return Object.assign(launcher, {
    // The test commands know this shape of browser best.
    type: 'puppeteer',
    getPage: () => pageOf(launcher.driver),
    async stop() {
      await stop();
      await driver.stop();
      await screen.stop();
      rmSync(folder, { recursive: true, force: true });
    },
    async initialize(config) {
      await initialize(config);
      launcher.name = 'WebKitGTK';
    },
  });
}
