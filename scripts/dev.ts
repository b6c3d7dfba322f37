/** `npm run dev`: the demo site and every story from the sources. A saved change shows within a second, without a build. */
import { execFileSync, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { generate } from './generate.js';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const storybookPort = 6006;

/** What is wrong with the data is said, and the pages keep what they had until it is mended. */
let written: Promise<void> = generate();
const generateAgain = (): void => {
  written = written.then(generate).catch((error: Error) => console.error(error.message));
};

await written;
// The tables of attributes in the stories; those that are changed while this runs are read at the next start.
execFileSync(process.execPath, [at('node_modules/.bin/cem'), 'analyze', '--quiet'], {
  cwd: at('.'),
  stdio: 'inherit',
});
const site = await createServer({ configFile: at('vite.config.ts') });
await site.listen();
site.watcher.add(at('data')).on('all', (_event, path) => {
  if (path.startsWith(at('data'))) generateAgain();
});
const stories = spawn(
  process.execPath,
  [
    at('node_modules/.bin/storybook'),
    'dev',
    '--ci',
    '--quiet',
    '--exact-port',
    '--disable-telemetry',
    '--port',
    String(storybookPort),
  ],
  { cwd: at('.'), stdio: 'inherit' },
);
// They end together, whichever is ended.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stories.kill());
stories.on('exit', (code) => process.exit(code ?? 0));
console.log(`
  The demo site:  ${site.resolvedUrls!.local[0]}
  The stories:    http://localhost:${storybookPort}/

  Stop with Ctrl+C.`);
