/** A small static server for the demo, the tests and the benchmark. Localhost only. */
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.map': 'application/json',
};

/**
 * Serves folders on localhost.
 * @param mounts Path prefix and folder, the most specific first: [['/dist/', 'dist'], ['/', 'stories/site']].
 * @param {{ port?: number, headers?: Record<string, string>, onRequest?: (url: URL, request: import('node:http').IncomingMessage) => void }} options
 *   `port` to try first (0: any), `headers` for every answer, `onRequest` for what the tests record.
 * @returns The address, and how to stop.
 */
export async function serve(mounts, { port = 0, headers = {}, onRequest = () => {} } = {}) {
  const server = createServer(async (request, response) => {
    const url = new URL(request.url, 'http://localhost');
    onRequest(url, request);
    const answer = await find(mounts, decodeURIComponent(url.pathname)).catch(() => undefined);
    if (!answer) return response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    response.writeHead(200, {
      'content-type': types[extname(answer)] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
      ...headers,
    });
    response.end(await readFile(answer));
  });
  const address = await listen(server, port);
  return { address, stop: () => new Promise((done) => server.close(done).closeAllConnections()) };
}

async function find(mounts, path) {
  for (const [prefix, folder] of mounts) {
    if (!path.startsWith(prefix)) continue;
    const file = normalize(join(folder, path.slice(prefix.length)));
    // Nothing outside the folder, however the path is written.
    if (file !== normalize(folder) && !file.startsWith(normalize(folder + sep))) continue;
    const found = await stat(file).catch(() => undefined);
    if (found?.isFile()) return file;
    if (found?.isDirectory() && (await stat(join(file, 'index.html')).catch(() => undefined)))
      return join(file, 'index.html');
  }
  return undefined;
}

/** Takes the port asked for, else the next free one of the twenty after it, else any. */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    let tries = 0;
    server.on('error', (error) => {
      if (error.code !== 'EADDRINUSE' || tries > 20) return reject(error);
      tries++;
      server.listen(tries > 20 ? 0 : port + tries, '127.0.0.1');
    });
    server.on('listening', () => resolve(`http://localhost:${server.address().port}`));
    server.listen(port, '127.0.0.1');
  });
}
