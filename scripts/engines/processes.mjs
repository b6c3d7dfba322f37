/** Programs that a test run needs beside it, each ended by its own process id when the run ends, however it ends. */
import { spawn } from 'node:child_process';

const running = new Set();
const stopAll = () => running.forEach((child) => child.kill('SIGTERM'));
process.on('exit', stopAll);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.once(signal, () => {
    stopAll();
    process.kill(process.pid, signal);
  });

/**
 * Starts a program and waits until it says or does what shows that it is ready.
 * @param options `ready(child)`: resolves when it can be used; `env`: added to this process's own; `fds`: how many
 * pipes to open beside the usual three.
 * @returns How to stop it. Resolves when it has ended.
 * @throws Error with the program's own words when it ends before it is ready.
 */
export async function start(command, args, { ready, env = {}, pipes = 0 }) {
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe', ...Array(pipes).fill('pipe')],
  });
  running.add(child);
  let said = '';
  child.stderr.on('data', (text) => (said += text));
  const ended = new Promise((resolve) => child.once('exit', resolve));
  void ended.then(() => running.delete(child));
  const broke = new Promise((_, reject) => {
    child.once('error', (error) => reject(new Error(`${command} could not be started: ${error.message}`)));
    void ended.then((code) => reject(new Error(`${command} ended with ${code}. ${said}`)));
  });
  broke.catch(() => {});
  const value = await Promise.race([ready(child), broke]);
  return {
    value,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
