// The arrows of the application: what may know of what. An area imports only from the lines above its own.
const tiers = require('./tiers.json')

const anyOf = (names) => `(${names.join('|')})`
const areas = anyOf(tiers.flat())
const foundations = anyOf(['access', 'forms', 'ui', 'mail', 'jobs', 'words'])
const tests = '\\.test\\.tsx?$'
const packages = '^node_modules/'
const typesMayBe = { dependencyTypesNot: ['type-only'] }

/** What must not be imported, and what to do instead. */
const never = (name, { from = {}, to }, instead) => ({ name, comment: instead, severity: 'error', from, to })

const database = [
  never(
    'schema-knows-only-schema',
    {
      from: { path: '^db/(schema/|columns)' },
      to: { path: '^(db|app|tests)/', pathNot: '^db/(schema/|columns\\.ts$)' },
    },
    'Tables lie below everything.',
  ),
  never(
    'db-knows-nothing-of-the-app',
    { from: { path: '^db/' }, to: { path: '^(app|tests)/' } },
    'The database serves the pages, not the other way round.',
  ),
  never(
    'only-the-doors-and-the-server-hold-a-database',
    {
      from: { path: '^app/', pathNot: ['^app/(access|server)/', tests] },
      to: { path: '^db/.*\\.server\\.ts$', ...typesMayBe },
    },
    'Ask authorize() for a Grant. Types may be imported.',
  ),
]

const doors = [
  never(
    'only-the-doors-issue-grants',
    {
      // Setting up a school happens before it has anybody who could be granted anything; it writes the first audit line.
      from: { path: '^app/', pathNot: ['^app/access/', '^app/platform/commands/set-up-school\\.server\\.ts$'] },
      to: { path: '^app/access/grant\\.server\\.ts$', ...typesMayBe },
    },
    'Ask authorize() for a Grant. Its type may be imported.',
  ),
  never(
    'only-the-doors-and-people-know-sessions',
    {
      from: { path: '^app/', pathNot: '^app/(access|people)/' },
      to: { path: '^app/access/(session|tries|password|known-devices|picture-tries)\\.server\\.ts$', ...typesMayBe },
    },
    'Whoever is signed in is grant.actor.',
  ),
  never(
    'access-knows-no-page',
    { from: { path: '^app/access/' }, to: { path: '^app/(ui|mail|files|jobs|server)/' } },
    'Doors open before there is a page.',
  ),
]

const foundation = [
  never(
    'foundations-know-no-area',
    {
      from: { path: `^app/(${foundations}/|server/|[^/]+$)`, pathNot: '^app/(routes|work\\.server)\\.ts$' },
      to: { path: `^app/${areas}/` },
    },
    'What every area needs knows none of them.',
  ),
  never(
    'ui-knows-no-school',
    { from: { path: '^app/(ui|words)/' }, to: { path: '^(app/(access|forms|mail|files|jobs|server)/|db/)' } },
    'A part of a page is given what it shows.',
  ),
  never(
    'forms-know-no-school',
    { from: { path: '^app/forms/' }, to: { path: '^(app/(access|ui|mail|files|jobs|server)/|db/)' } },
    'A form is judged by what it holds.',
  ),
  never(
    'nothing-imports-the-server',
    {
      from: { path: '^app/', pathNot: ['^app/server/', '^app/entry\\.server\\.tsx$', tests] },
      to: { path: '^app/server/' },
    },
    'The server stands in front of the pages.',
  ),
]

const insideAnArea = [
  never(
    'components-know-no-data',
    { from: { path: '^app/[^/]+/components/' }, to: { path: ['\\.server\\.tsx?$', '^app/access/'], ...typesMayBe } },
    'A component is given what it shows; types may come from queries.',
  ),
  never(
    'nothing-imports-a-route',
    { from: { pathNot: tests }, to: { path: '^app/[^/]+/routes/' } },
    'Move what both need out of the route.',
  ),
  never(
    'commands-and-queries-know-no-page',
    { from: { path: '^app/[^/]+/(commands|queries)/' }, to: { path: '^app/([^/]+/components|ui)/', ...typesMayBe } },
    'What is done and asked does not depend on how it looks.',
  ),
  never(
    'rules-are-pure',
    {
      from: { path: `^app/${areas}/[^/]+\\.ts$`, pathNot: ['\\.server\\.ts$', tests] },
      to: {
        path: ['\\.server\\.tsx?$', `${packages}(drizzle-orm|@libsql|@remix-run|react)`, '^app/access/'],
        ...typesMayBe,
      },
    },
    'A rule is given everything it decides on.',
  ),
]

const wordsOfChildren = [
  never(
    'commands-are-given-what-words-say',
    {
      from: { path: '^app/[^/]+/commands/' },
      to: {
        path: '^app/(alerts/(words/|(findings-in-words|findings-of-staff|signs-in-words|named-in)\\.ts$)|worries/words-read\\.ts$)',
        ...typesMayBe,
      },
    },
    'While a change goes on everybody else of the school waits: read words in a query before it begins (wordsOfChild).',
  ),
]

const betweenAreas = tiers.map((tier, place) =>
  never(
    `${tier.join('-')}-import-only-lower-areas`,
    {
      from: { path: `^app/${anyOf(tier)}/`, pathNot: tests },
      to: { path: `^app/${anyOf(tiers.slice(place).flat())}/`, pathNot: '^app/$1/' },
    },
    'Put what both need in the lower area, or read its table.',
  ),
)

const everywhere = [
  never('no-circles', { to: { circular: true } }, 'Move what both need below them.'),
  never(
    'no-drawers',
    { to: { path: '(^|/)(utils?|helpers|lib|common|shared|misc|services?|managers?)(/|\\.)', pathNot: packages } },
    'Name the file after what it does for a school.',
  ),
  never(
    'nothing-that-runs-in-a-school-is-a-test',
    { from: { path: '^(app|db)/', pathNot: tests }, to: { path: '^tests/' } },
    'Move it to the application if the application needs it.',
  ),
  never(
    'tools-stay-outside',
    {
      from: {
        path: '^(app|db)/',
        pathNot: [tests, '^app/server/(dev|vite\\.config|sheets)\\.ts$', '^app/(ui/css/|routes\\.ts$)'],
      },
      to: { dependencyTypes: ['npm-dev'], ...typesMayBe },
    },
    'A package for development is not there when a school runs.',
  ),
  never(
    'every-package-is-named',
    { to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] } },
    'Add it to package.json, with its exact version.',
  ),
  never(
    'everything-is-found',
    { to: { couldNotResolve: true, pathNot: ['^virtual:', '\\?(inline|url)$'] } },
    'The file or package is not there.',
  ),
]

module.exports = {
  forbidden: [
    ...database,
    ...doors,
    ...foundation,
    ...insideAnArea,
    ...wordsOfChildren,
    ...betweenAreas,
    ...everywhere,
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^build/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
    },
  },
}
