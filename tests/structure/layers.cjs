// The arrows of the application: what may know of what. Foundations know no wing, a wing knows the wings it names, and
// everywhere each line of the list knows only the lines above it.
const { database: folders, foundations, wings } = require('./house.json')

const anyOf = (names) => `(${names.join('|')})`
const areas = anyOf(Object.keys(wings).map((wing) => `${wing}/[^/]+`))
const inWings = anyOf(Object.keys(wings))
/** A folder inside of an area or of a foundation. */
const folder = (...names) => `^app/.+/${anyOf(names)}/`
const tests = '\\.test\\.tsx?$'
const packages = '^node_modules/'
const typesMayBe = { dependencyTypesNot: ['type-only'] }

/** What must not be imported, and what to do instead. */
const never = (name, { from = {}, to }, instead) => ({ name, comment: instead, severity: 'error', from, to })

/** Of folders in lines: what stands in one knows of those above it and of none beside or below. */
const lines = (what, rows, where) =>
  rows.map((row, place) =>
    never(
      `${what}-${row.join('-')}-import-only-what-is-above`,
      {
        from: { path: `^${where}/${anyOf(row)}/`, pathNot: tests },
        to: { path: `^${where}/${anyOf(rows.slice(place).flat())}/`, pathNot: `^${where}/$1/` },
      },
      'Put what both need in the lower folder, or read its table.',
    ),
  )

const database = [
  ...lines('database', folders, 'db'),
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
      from: { path: '^app/', pathNot: ['^app/access/', '^app/platform/schools/commands/set-up-school\\.server\\.ts$'] },
      to: { path: '^app/access/grant\\.server\\.ts$', ...typesMayBe },
    },
    'Ask authorize() for a Grant. Its type may be imported.',
  ),
  never(
    'only-the-doors-and-accounts-know-sessions',
    {
      from: { path: '^app/', pathNot: '^app/(access|school/(account|staff))/' },
      to: {
        path: '^app/access/(session|rate-limits|password|known-devices|picture-attempts)\\.server\\.ts$',
        ...typesMayBe,
      },
    },
    'Whoever is signed in is grant.actor.',
  ),
]

const foundation = [
  never(
    'foundations-know-no-area',
    {
      from: { path: `^app/(${anyOf(foundations.flat())}/|[^/]+$)`, pathNot: ['^app/routes\\.ts$', tests] },
      to: { path: `^app/${inWings}/` },
    },
    'What every area needs knows none of them.',
  ),
  ...lines('foundations', foundations, 'app'),
  never(
    'parts-of-pages-and-forms-know-no-database',
    { from: { path: '^app/(ui|words|forms|language)/' }, to: { path: '^db/', ...typesMayBe } },
    'A part of a page is given what it shows, a form is judged by what it holds.',
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
    { from: { path: folder('components') }, to: { path: ['\\.server\\.tsx?$', '^app/access/'], ...typesMayBe } },
    'A component is given what it shows; types may come from queries.',
  ),
  never(
    'nothing-imports-a-route',
    { from: { pathNot: tests }, to: { path: folder('routes') } },
    'Move what both need out of the route.',
  ),
  never(
    'commands-and-queries-know-no-page',
    { from: { path: folder('commands', 'queries') }, to: { path: [folder('components'), '^app/ui/'], ...typesMayBe } },
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
      from: { path: folder('commands') },
      to: {
        path: [
          '^app/language/',
          '^app/safeguarding/(screening/(findings-in-words|findings-of-staff|signs-in-words|staff-named-in)|worries/words-read)\\.ts$',
        ],
        ...typesMayBe,
      },
    },
    'While a change goes on everybody else of the school waits: read words in a query before it begins (wordsOfChild).',
  ),
]

const betweenWings = Object.entries(wings).map(([wing, { imports }]) =>
  never(
    `${wing}-imports-only-${['foundations', ...imports].join('-')}`,
    {
      from: { path: `^app/${wing}/` },
      to: { path: `^app/${inWings}/`, pathNot: `^app/${anyOf([wing, ...imports])}/` },
    },
    'Put what both need in the lower wing, or read its table.',
  ),
)

const betweenAreas = Object.entries(wings).flatMap(([wing, { tiers }]) => lines(wing, tiers, `app/${wing}`))

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
    ...betweenWings,
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
