import eslint from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const sizes = (lines, functionLines) => ({
  'max-lines': ['error', { max: lines, skipBlankLines: false, skipComments: false }],
  'max-lines-per-function': ['error', { max: functionLines, skipBlankLines: true, skipComments: true, IIFEs: false }],
});

export default tseslint.config(
  { ignores: ['node_modules/', 'dist/', 'coverage/', '.data/', 'tab/gql/', 'tests/architecture/fixtures/'] },
  {
    // A rule that gets in the way is discussed in the change, not switched off line by line.
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
  },
  eslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx,mts}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Decorated classes are the schema, the tables and the validation rules even where they hold no code.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      // `${count}` is plain; what this rule is for is objects and absent values in texts.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // Entities and GraphQL types are classes only to carry decorators: a row or a view is a plain object of that shape.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // `== null` asks for null and undefined at once.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // `[...text]` counts characters as people do, where `text.length` counts halves of them.
      '@typescript-eslint/no-misused-spread': ['error', { allow: [{ from: 'lib', name: 'string' }] }],
      'no-console': 'error',
      ...sizes(200, 40),
    },
  },
  {
    files: ['tab/**/*.{ts,tsx}', 'api/local/host-page/**/*.{ts,tsx}', 'tests/**/*.tsx'],
    extends: [reactHooks.configs.flat['recommended-latest'], jsxA11y.flatConfigs.strict],
    languageOptions: { globals: globals.browser },
  },
  // What these files are about is exactly the characters that the rules warn of.
  {
    files: ['shared/plain-text.ts', 'api/platform/identity/claims.ts'],
    rules: { 'no-control-regex': 'off', 'no-misleading-character-class': 'off' },
  },
  // Lists of texts have no structure that a shorter file would show better.
  { files: ['tab/app/messages/*/*.ts', 'tab/app/manage/messages/*/*.ts'], rules: { 'max-lines': ['error', 300] } },
  {
    // react-hook-form hands out a callback called `ref` beside plain values, and the rule takes them all for a React ref.
    files: ['tab/features/contacts/ask/*-field.tsx'],
    rules: { 'react-hooks/refs': 'off' },
  },
  {
    // The rule warns that a compiler of React, which is not used here, would leave out what calls this library.
    files: ['tab/features/roster/list/use-rows-in-view.ts'],
    rules: { 'react-hooks/incompatible-library': 'off' },
  },
  // A component is its markup too.
  { files: ['**/*.tsx'], rules: { 'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }] } },
  {
    // Messages and wide tables scroll in a region of their own, and only what has the focus can be scrolled by keyboard.
    files: ['tab/features/contacts/conversation/message-list.tsx', 'tab/features/coverage/coverage-table.tsx', 'tab/features/numbers/month-table.tsx'],
    rules: { 'jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['region'] }] },
  },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      ...sizes(300, 120),
      // A test may take a found element for granted: it fails there if the element is missing.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: { globals: globals.node },
    rules: sizes(200, 40),
  },
  { files: ['api/local/host-page/**/*.{js,mjs}'], languageOptions: { globals: globals.browser } },
);
