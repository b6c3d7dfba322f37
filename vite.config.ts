/** The demo site from the sources, for `npm run dev`. Storybook reads this file too, with a root of its own. */
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The pages name the drop-in script where a site has it. The other products are what the build makes of the sources. */
const onlyBuilt: Plugin = {
  name: 'only-built',
  configureServer: ({ middlewares }) =>
    void middlewares.use('/dist', (request, response, next) => {
      if (request.url?.startsWith('/pejlemaerker.js')) return next();
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
      response.end('This file is made by the build. Start the demo with “npm start” to see it.');
    }),
};

/** A browser registers an element once, so a changed source takes a page that is loaded again; stories as well. */
const loadAgain: Plugin = {
  name: 'load-again',
  hotUpdate({ file }) {
    if (!file.startsWith(at('src/'))) return;
    this.environment.hot.send({ type: 'full-reload' });
    return [];
  },
};

export default defineConfig({
  root: at('stories/site'),
  appType: 'mpa',
  // Where the loader fetches records early, which the build writes into it.
  define: {
    recordsFolder: JSON.stringify(`/@fs${new URL('src/generated/records/', import.meta.url).pathname}`),
  },
  resolve: { alias: { '/dist/pejlemaerker.js': at('src/loader.ts') } },
  server: { port: Number(process.env.PORT) || 8000, fs: { allow: [at('.')] } },
  plugins: [onlyBuilt, loadAgain],
});
