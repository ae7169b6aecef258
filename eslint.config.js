import { defineConfig } from 'eslint/config'
import a11y from 'eslint-plugin-jsx-a11y'
import tseslint from 'typescript-eslint'
import { ownRules } from './tests/structure/own-rules.js'

const forbidden = (selector, message) => ({ selector, message })
const clock = 'The moment of the request is the only clock there is.'

const everywhere = [
  forbidden(':matches(ClassDeclaration, ClassExpression)', 'No classes: a function and a type say it.'),
  forbidden('TSEnumDeclaration', 'No enums: a list `as const` says it.'),
  forbidden('TSAsExpression TSTypeReference[typeName.name=/Grant$/]', 'A grant comes from a door, never from a cast.'),
  forbidden(
    'CallExpression[callee.property.name=/^(execute|raw|run)$/] > TemplateLiteral[expressions.length>0]',
    'SQL takes parameters, never pieces of text.',
  ),
  forbidden('MemberExpression[object.name="Math"][property.name="random"]', 'Chance comes from node:crypto.'),
]
const inPages = [
  forbidden('JSXAttribute[name.name="style"]', 'The content policy refuses styles in attributes. Use a class.'),
  forbidden('CallExpression[callee.name=/^(json|defer)$/]', 'Return the thing itself, or data() with a status.'),
]
const underTheClock = [
  forbidden('NewExpression[callee.name="Date"][arguments.length=0]', clock),
  forbidden('MemberExpression[object.name="Date"][property.name="now"]', clock),
]
const inRoutes = [forbidden('TryStatement', 'What goes wrong is answered in one place, not in each route.')]

const remixScripts = ['Form', 'Link', 'NavLink', 'Scripts', 'ScrollRestoration', 'Await', 'useFetcher', 'useSubmit']
const noRemixScripts = {
  paths: [
    {
      name: '@remix-run/react',
      importNames: remixScripts,
      message: 'Pages are plain HTML: <a> and <form method="post">.',
    },
    { name: '@remix-run/node', importNames: ['json', 'defer'], message: 'Return the thing itself, or data().' },
  ],
}

/** @type {import('typescript-eslint').ConfigArray} */
const typed = [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked]

export default defineConfig(
  { ignores: ['build/', 'data/', 'pictures/', 'reports/', 'test-results/', '.stryker-tmp/'] },
  {
    files: ['**/*.{ts,tsx,js,mjs,cjs}'],
    linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', 200],
      'max-params': ['error', 3],
      'no-restricted-syntax': ['error', ...everywhere],
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: typed,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // A text spread into its code points is how text is cut here.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/only-throw-error': [
        'error',
        {
          allowThrowingUnknown: true,
          allow: [
            { from: 'lib', name: 'Response' },
            { from: 'package', package: '@remix-run/server-runtime', name: 'TypedResponse' },
            { from: 'package', package: '@remix-run/router', name: 'DataWithResponseInit' },
          ],
        },
      ],
      // What was typed and is empty counts as nothing.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      // `async` alone turns what is thrown into a refusal of the promise.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // There are no classes, so nothing has a `this` to lose.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['app/**/*.{ts,tsx}'],
    extends: [a11y.flatConfigs.strict],
    plugins: { own: ownRules },
    rules: {
      'no-console': 'error',
      'no-restricted-imports': ['error', noRemixScripts],
      'no-restricted-syntax': ['error', ...everywhere, ...inPages, ...underTheClock],
      'own/no-cut-text': 'error',
      'own/no-place-of-a-request': 'error',
    },
  },
  {
    files: ['app/**/routes/*.tsx'],
    rules: { 'no-restricted-syntax': ['error', ...everywhere, ...inPages, ...underTheClock, ...inRoutes] },
  },
  {
    // The server stands at the door and brings the clock.
    files: ['app/server/**', 'app/**/*.test.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...everywhere, ...inPages],
      'own/no-place-of-a-request': 'off',
    },
  },
  { files: ['app/access/**'], rules: { 'own/no-place-of-a-request': 'off' } },
  // The names of built files are nobody's words.
  { files: ['app/server/sheets.ts'], rules: { 'own/no-cut-text': 'off' } },
  {
    // Remix's own types grow by being declared again.
    files: ['app/access/request-context.ts'],
    rules: { '@typescript-eslint/consistent-type-definitions': 'off' },
  },
  // What must not compile has no types to judge by.
  { files: ['tests/**/cannot-compile.ts'], extends: [tseslint.configs.disableTypeChecked] },
  { files: ['tests/**', '**/*.test.ts'], rules: { 'max-lines': ['error', 400] } },
)
