/** `npm run fuzz`: 2.000 mutants of each kind of data. `PEJL_FUZZ` and `PEJL_FUZZ_SEED` choose how many, and which. */
import { spawnSync } from 'node:child_process';

const { PEJL_FUZZ = '2000', PEJL_FUZZ_SEED = '20261126' } = process.env;
console.log(`${PEJL_FUZZ} mutants of each kind, seed ${PEJL_FUZZ_SEED}`);
const playwright = [
  'node_modules/.bin/playwright',
  'test',
  '--project=pages-long',
  'test/fuzz/fuzz.long.page.ts',
];
const { status } = spawnSync(process.execPath, playwright, {
  stdio: 'inherit',
  env: { ...process.env, PEJL_FUZZ, PEJL_FUZZ_SEED },
});
process.exitCode = status ?? 1;
