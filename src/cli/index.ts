#!/usr/bin/env node
/** `npx pejlemaerker`: checks, lists what is due, and converts. Runs in Node; no page ever loads it. */
import { run } from './run.js';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads has had enough (`… | head`), which is no fault of theirs or ours.
  if (error.code === 'EPIPE') process.exit();
  throw error;
});
process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  stdin: process.stdin,
  env: process.env,
  now: new Date(),
});
