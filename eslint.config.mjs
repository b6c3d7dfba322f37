import js from '@eslint/js';
import jsdoc from 'eslint-plugin-jsdoc';
import { configs as litConfigs } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wcConfigs } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** What a pure function may not ask: it is handed in as an argument. */
const impure = [
  'document',
  'window',
  'navigator',
  'localStorage',
  'sessionStorage',
  'fetch',
  'location',
  'history',
  'performance',
  'setTimeout',
  'setInterval',
  'requestAnimationFrame',
].map((name) => ({ name, message: 'Models are pure: hand it in as an argument.' }));
const impureSyntax = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'Models have no clock: today is an argument.',
  },
  {
    selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    message: 'Models have no clock: today is an argument.',
  },
  {
    selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
    message: 'Models throw no dice: the seed is an argument.',
  },
  {
    selector: ':matches(Program, ExportNamedDeclaration) > VariableDeclaration[kind="let"]',
    message: 'Models remember nothing between two calls.',
  },
];

/** What other files call: exported functions, and public methods of exported classes save Lit's own. */
const exported = [
  'ExportNamedDeclaration > FunctionDeclaration',
  'ExportNamedDeclaration > VariableDeclaration > VariableDeclarator > ArrowFunctionExpression',
  'ExportNamedDeclaration > ClassDeclaration',
  'ExportNamedDeclaration > ClassDeclaration > ClassBody > MethodDefinition[key.type="Identifier"]:not([key.name=/^(constructor|host(Connected|Disconnected|Update|Updated))$/])',
];
/** Constructors are documented where they take something. */
const constructors =
  'ExportNamedDeclaration > ClassDeclaration > ClassBody > MethodDefinition[kind="constructor"][value.params.length>0]';

export default tseslint.config(
  { ignores: ['dist/', 'storybook-static/', 'src/generated/', '.stryker-tmp/', 'reports/', '.playwright/'] },
  { languageOptions: { parserOptions: { tsconfigRootDir: import.meta.dirname } } },
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
  // Who may import whom is checked by .dependency-cruiser.mjs.
  {
    files: ['src/**/model/**/*.ts', 'src/contact/hours/**/*.ts', 'src/validation/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...impure],
      'no-restricted-syntax': ['error', ...impureSyntax],
    },
  },
  {
    // TypeScript has the types; the comment says the shape, the unit or the format.
    files: [
      'src/**/model/**/*.ts',
      'src/contact/hours/**/*.ts',
      'src/validation/**/*.ts',
      'src/shared/**/*.ts',
    ],
    plugins: { jsdoc },
    settings: { jsdoc: { mode: 'typescript' } },
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        {
          contexts: [...exported, constructors],
          require: { FunctionDeclaration: false },
          enableFixer: false,
        },
      ],
      'jsdoc/require-description': ['error', { contexts: exported }],
      'jsdoc/require-param': [
        'error',
        { contexts: [...exported, constructors], checkDestructured: false, enableFixer: false },
      ],
      'jsdoc/require-param-description': 'error',
      'jsdoc/check-param-names': ['error', { checkDestructured: false }],
      'jsdoc/require-returns': ['error', { contexts: exported, enableFixer: false }],
      'jsdoc/require-returns-description': 'error',
      'jsdoc/require-yields': ['error', { contexts: exported }],
      'jsdoc/require-returns-check': 'error',
      'jsdoc/require-throws': ['error', { contexts: exported }],
      'jsdoc/no-types': 'error',
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
