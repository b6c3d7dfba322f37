/** `npm run mounts`: each widget, and each way onto a page, is put there and taken away 10.000 times (`PEJL_MOUNTS`). */
import { spawnSync } from 'node:child_process';

const { PEJL_MOUNTS = '10000' } = process.env;
console.log(`${PEJL_MOUNTS} mounts and unmounts of each; about five minutes`);
const playwright = [
  'node_modules/.bin/playwright',
  'test',
  '--project=pages-long',
  'test/host-page/mounts.long.page.ts',
];
const { status } = spawnSync(process.execPath, playwright, {
  stdio: 'inherit',
  env: { ...process.env, PEJL_MOUNTS },
});
process.exitCode = status ?? 1;
