/** `npm start`: builds the library and serves the demo site. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { serve } from './serve.mjs';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
execFileSync(process.execPath, ['--import', 'tsx', at('scripts/build.ts')], { stdio: 'inherit' });
const { address } = await serve(
  [
    ['/dist/', at('dist')],
    ['/', at('stories/site')],
  ],
  { port: Number(process.env.PORT) || 8000 },
);
console.log(`
  The demo site:      ${address}/
  One contact card:   ${address}/ngo.html

  Stop with Ctrl+C.`);
