/** Who may import whom: the folders of `src/` and the directions between them, as CONTRIBUTING.md draws them. */
import { existsSync, readdirSync } from 'node:fs';

/** A folder with an element is a widget. */
const widgets = readdirSync('src').filter((name) => existsSync(`src/${name}/element.ts`));
const widget = `^src/(${widgets.join('|')})/`;

export default {
  forbidden: [
    {
      name: 'no-circle-of-values',
      comment: 'Two files that need each other’s values load in an order that nobody chose. Types may.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'generated-imports-nothing',
      comment: 'src/generated is data and types.',
      severity: 'error',
      from: { path: '^src/generated/' },
      to: {},
    },
    {
      name: 'generated-named-by-few',
      comment:
        'Only what loads bundled data, data.ts files (for types) and the command line name generated files.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/(generated|bundled|cli)/', '/data\\.ts$'] },
      // The list of further languages says what else `Language` may be.
      to: { path: '^src/generated/', pathNot: '/languages\\.ts$' },
    },
    {
      name: 'pure',
      comment:
        'model/, hours/ and validation/ take values and give values: no Lit, nothing that draws, listens or fetches.',
      severity: 'error',
      from: { path: ['/model/', '^src/contact/hours/', '^src/validation/'] },
      to: { path: ['node_modules/(lit|@lit)', '(element|template|styles|controller)\\.ts$'] },
    },
    {
      name: 'shared-knows-no-widget',
      comment: 'shared/ is what every widget downloads.',
      severity: 'error',
      from: { path: '^src/shared/' },
      to: { path: [widget, '^src/(contact|talk-sheet|cli|embed)/'] },
    },
    {
      name: 'contact-knows-no-widget',
      comment: 'contact/ is the domain that several widgets share.',
      severity: 'error',
      from: { path: '^src/contact/' },
      to: { path: [widget, '^src/(talk-sheet|cli|embed)/'] },
    },
    {
      name: 'widgets-apart',
      comment: 'A widget never knows another. What two of them share is a domain (contact/) or shared/.',
      severity: 'error',
      from: { path: widget },
      to: { path: widget, pathNot: '^src/$1/' },
    },
    {
      name: 'one-composite',
      comment: 'talk-sheet/ puts several widgets’ content on one sheet; only the conversation cards open it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(talk-sheet|conversation-cards)/' },
      to: { path: '^src/talk-sheet/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'languages-are-leaves',
      comment: 'A language needs nothing of ours but types and the helper for plurals.',
      severity: 'error',
      from: { path: '^src/languages/' },
      to: { path: '^src/', pathNot: '^src/languages/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'command-line-apart',
      comment: 'src/cli runs in Node and may import anything; no page loads it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^src/cli/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.mjs', '.json'] },
  },
};
