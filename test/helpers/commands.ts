/**
 * The test runner's commands for every engine. What an engine's driver cannot do at all ends the test there, counted
 * and listed as left out; what it can be brought to do otherwise is done otherwise.
 */
import * as runner from '@web/test-runner-commands';

export { sendKeys, setViewport } from '@web/test-runner-commands';

/** Firefox says that it has no DevTools protocol, our WebKitGTK what it lacks. */
const lacking = /does not support CDP|driver has no/;
let current: Mocha.Runnable | undefined;
beforeEach(function () {
  current = this.currentTest;
});

/** What the engine answered; undefined where it has no such command. */
async function attempt<Answer>(command: () => Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await command();
  } catch (error) {
    if (lacking.test(String(error))) return undefined;
    throw error;
  }
}

/** Whether media can be emulated: asked once a file, by the one that changes nothing. */
let emulation: Promise<boolean> | undefined;
const emulates = (): Promise<boolean> =>
  (emulation ??= attempt(async () => {
    await runner.emulateMedia({ media: 'screen' });
    return true;
  }).then((answer) => !!answer));

/**
 * Emulates a medium or a colour scheme. Without such a command the page itself turns dark by `color-scheme`, which
 * all colours here follow; paper there is none, and the test is left out from here on.
 */
export async function emulateMedia(media: Parameters<typeof runner.emulateMedia>[0]): Promise<void> {
  if (await emulates()) return runner.emulateMedia(media);
  const { colorScheme = '' } = media as { colorScheme?: string };
  const dark = colorScheme === 'dark';
  // The ground as well, which axe would otherwise take for white.
  Object.assign(
    document.documentElement.style,
    dark ? { colorScheme, background: 'Canvas' } : { colorScheme: '', background: '' },
  );
  if ('media' in media && media.media === 'print') current!.skip();
}

/** One key while another is held; left out from here on in the engine whose driver holds no keys. */
export async function sendChord(held: string, key: string): Promise<void> {
  const done = await attempt(async () => {
    await runner.sendKeys({ down: held });
    await runner.sendKeys({ press: key });
    await runner.sendKeys({ up: held });
    return true;
  });
  if (!done) current!.skip();
}

/** The accessibility tree, in the engines that show theirs; elsewhere the test is left out from here on. */
export async function a11ySnapshot(
  ...payload: Parameters<typeof runner.a11ySnapshot>
): ReturnType<typeof runner.a11ySnapshot> {
  return (await attempt(() => runner.a11ySnapshot(...payload))) ?? current!.skip();
}

/** Before the page is left: left out from here on in Firefox, which lets go of the runner then. */
export function mayLeave(): void {
  if (navigator.userAgent.includes('Firefox')) current!.skip();
}
