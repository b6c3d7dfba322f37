import js from '@eslint/js';
import { configs as litConfigs } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wcConfigs } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const widgets = [
  'contact-card',
  'contact-directory',
  'statistics-table',
  'conversation-cards',
  'checklist',
  'quick-exit',
];
const impure = [
  'document',
  'window',
  'navigator',
  'localStorage',
  'sessionStorage',
  'fetch',
  'location',
  'history',
  'setTimeout',
  'setInterval',
].map((name) => ({ name, message: 'Models are pure: hand it in as an argument.' }));
const notLit = { group: ['lit', 'lit/*'], message: 'Models know no Lit: the element draws.' };
const generated = {
  // The list of further languages is no data: it says what else `Language` may be.
  group: ['**/generated/*', '!**/generated/languages.js'],
  message: 'Only data.ts and the command line name generated code.',
};
const commandLine = {
  group: ['**/cli/*'],
  message: 'The command line runs in Node alone: no page loads it.',
};
const others = (own) => ({
  group: widgets
    .filter((name) => name !== own && !(own === 'contact-directory' && name === 'contact-card'))
    .map((name) => `**/${name}/*`),
  message: 'A widget never knows another; only the directory draws the card.',
});

export default tseslint.config(
  { ignores: ['dist/', 'storybook-static/', 'src/generated/', 'coverage/'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ['src/**/*.ts'],
    extends: [litConfigs['flat/recommended'], wcConfigs['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Elements are registered by the entries and the loader, so that a class can be imported without a side effect.
      'wc/require-listener-teardown': 'error',
      'wc/guard-super-call': 'off',
    },
  },
  {
    // Properties that all widgets have are declared once, in an interface that each class is merged with: Lit makes the
    // accessors, so the class body has nothing to say of them.
    files: ['src/*/element.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-declaration-merging': 'off',
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
    },
  },
  ...widgets.map((name) => ({
    files: [`src/${name}/**/*.ts`],
    ignores: [`src/${name}/data.ts`],
    rules: { 'no-restricted-imports': ['error', { patterns: [generated, commandLine, others(name)] }] },
  })),
  {
    files: widgets.map((name) => `src/${name}/data.ts`),
    rules: { 'no-restricted-imports': ['error', { patterns: [commandLine, notLit] }] },
  },
  ...widgets.map((name) => ({
    files: [`src/${name}/*.ts`],
    ignores: [
      'element',
      'template',
      'styles',
      'strings',
      'strings.en',
      'data',
      'storage',
      'shortcut',
      'leave',
      'print',
      'print-template',
      'print-styles',
      'top-layer-controller',
      'opening',
      'controls',
      'more',
      'structured-data',
      'tools',
      'answer-rows',
    ].map((role) => `src/${name}/${role}.ts`),
    rules: {
      'no-restricted-imports': ['error', { patterns: [generated, commandLine, others(name), notLit] }],
      'no-restricted-globals': ['error', ...impure],
    },
  })),
  // What puts several widgets' things on one sheet knows their models, and draws none of them.
  {
    files: ['src/preparation/*.ts'],
    ignores: ['src/talk-sheet/data.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [generated, commandLine] }] },
  },
  {
    files: ['src/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [commandLine] }] },
  },
  {
    files: ['src/shared/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            generated,
            commandLine,
            { group: widgets.map((name) => `**/${name}/*`), message: 'Shared code knows no widget.' },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.mjs', 'test/**/*.ts', 'stories/**', '.storybook/**'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        window: 'readonly',
        document: 'readonly',
        setTimeout: 'readonly',
        Buffer: 'readonly',
        fetch: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-unused-expressions': 'off' },
  },
  {
    files: ['test/**/element*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          name: '@web/test-runner-commands',
          message: 'Take them from test/helpers/commands.js, which knows what each engine lacks.',
        },
      ],
    },
  },
);
