/** `npm run dev`: the demo site and every story from the sources. A saved change shows within a second, without a build. */
import { execFileSync, spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { generate } from './generate.js';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const storybookPort = 6006;

await generate();
let writing: Promise<void> = Promise.resolve();
let pause: NodeJS.Timeout | undefined;
watch(at('data'), () => {
  clearTimeout(pause);
  // One save is several events, and the file is whole after the last of them. In milliseconds.
  pause = setTimeout(() => {
    // While the data is wrong, the pages keep what they had.
    writing = writing.then(generate).catch((error: Error) => console.error(error.message));
  }, 30);
});

// The tables of attributes in the stories; those that are changed while this runs are read at the next start.
execFileSync(process.execPath, [at('node_modules/.bin/cem'), 'analyze', '--quiet'], {
  cwd: at('.'),
  stdio: 'inherit',
});
const site = await createServer({ configFile: at('vite.config.ts') });
await site.listen();
const storybook = [at('node_modules/.bin/storybook'), 'dev', '--ci', '--quiet', '--disable-telemetry'];
const stories = spawn(process.execPath, [...storybook, '--exact-port', '--port', String(storybookPort)], {
  cwd: at('.'),
  stdio: 'inherit',
});
// They end together, whichever is ended.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stories.kill());
stories.on('exit', (code) => process.exit(code ?? 0));
console.log(`
  The demo site:  ${site.resolvedUrls!.local[0]}
  The stories:    http://localhost:${storybookPort}/

  Stop with Ctrl+C.`);
