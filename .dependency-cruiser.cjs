// The arrows: which folder may import which. `import type` counts as an import.

const feature = '^packages/api/src/features/([^/]+)/'
const webFeature = '^packages/web/src/features/'
// The order of the features: a feature imports only those of earlier levels. See docs/decisions/0005 and 0042.
const base = [['notifications'], ['accounts'], ['profiles']]
// In the api, a service knows its chosen clients, and open slots are open hours minus sessions: availability reads sessions.
const apiOrder = orderOf([
  ...base,
  ['connections'],
  ['services'],
  ['sessions', 'holidays'],
  ['availability'],
  ['bookings'],
  ['closings', 'series'],
])
// In the web app, the calendar draws the open hours behind the sessions, and services and availability show what they
// close. A feature that is not listed is above all of these and below the shell.
const webOrder = orderOf([
  ['closings'],
  ...base,
  ['connections', 'services'],
  ['availability'],
  ['sessions'],
  ['bookings'],
])
const tests = '[.](?:test|type-test)[.]tsx?$'
// Only tests import these: helpers, fixtures, and authorization expectations.
const testing = '/testing/|/authorization(?:/|[.]ts$)'
// The steps of the demo: only the seed imports them.
const demo = `${feature}demo/`

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'resolvable',
      comment: 'Every import can be resolved.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '[.]css$|^virtual:|[?]' },
    },
    {
      name: 'web-to-schema-only',
      severity: 'error',
      from: { path: '^packages/web/', pathNot: '^packages/web/tests/' },
      to: { path: '^packages/(?!web/|schema/)' },
    },
    {
      name: 'schema-to-nothing',
      severity: 'error',
      from: { path: '^packages/schema/src/' },
      to: { path: '^packages/(?!schema/)' },
    },
    {
      name: 'db-to-nothing',
      severity: 'error',
      from: { path: '^packages/db/src/' },
      to: { path: '^packages/(?!db/)' },
    },
    {
      name: 'api-to-schema-and-db',
      severity: 'error',
      from: { path: '^packages/api/src/' },
      to: { path: '^packages/(?!api/|schema/|db/)' },
    },
    {
      name: 'packages-not-to-scripts',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/' },
      to: { path: '^scripts/' },
    },
    {
      name: 'kernel-is-pure',
      comment:
        'The kernel imports only error codes, the list of zones, types of the graph and types of ids and names, and does no I/O.',
      severity: 'error',
      from: { path: '^packages/api/src/kernel/', pathNot: tests },
      to: {
        path: '^packages/',
        pathNot: [
          '^packages/api/src/kernel/',
          '^packages/schema/src/(?:error-codes|graph-types|zones)[.]ts$',
          '^packages/db/src/(?:ids|names)[.]ts$',
        ],
      },
    },
    {
      name: 'kernel-without-io',
      severity: 'error',
      from: { path: '^packages/api/src/kernel/', pathNot: tests },
      to: { dependencyTypes: ['core', 'npm'], pathNot: '^(?:node:)?crypto$' },
    },
    {
      name: 'domain-is-pure',
      comment:
        'A domain folder imports the kernel, the shared limits and other domain folders of its feature.',
      severity: 'error',
      from: { path: `${feature}domain/`, pathNot: tests },
      to: {
        pathNot: [
          '^packages/api/src/kernel/',
          '^packages/schema/src/',
          '^packages/api/src/features/$1/domain/',
          '^packages/api/src/features/[^/]+/index[.]ts$',
        ],
      },
    },
    {
      name: 'features-through-index',
      comment: 'A feature imports another one only through its index.ts.',
      severity: 'error',
      from: { path: feature, pathNot: [tests, testing, demo] },
      to: {
        path: '^packages/api/src/features/[^/]+/',
        pathNot: ['^packages/api/src/features/$1/', '^packages/api/src/features/[^/]+/index[.]ts$'],
      },
    },
    {
      name: 'demo-through-indexes',
      comment:
        'The demo of a feature builds on the demo of lower ones, and calls their use cases through index.ts.',
      severity: 'error',
      from: { path: demo },
      to: {
        path: '^packages/api/src/features/[^/]+/',
        pathNot: ['^packages/api/src/features/$1/', '^packages/api/src/features/[^/]+/(?:index[.]ts$|demo/)'],
      },
    },
    {
      name: 'only-seed-to-demo',
      severity: 'error',
      from: { path: '^packages/', pathNot: [tests, demo, '^packages/api/src/(?:seed|generated)/'] },
      to: { path: demo },
    },
    ...apiOrder.map(({ name, mayImport }) => ({
      name: `${name}-not-upwards`,
      comment: 'A feature imports only those below it; a lower one enqueues a task of the higher one.',
      severity: 'error',
      from: { path: `^packages/api/src/features/${name}/`, pathNot: tests },
      to: { path: `^packages/api/src/features/(?!(?:${mayImport})/)` },
    })),
    {
      name: 'use-cases-not-to-graph',
      comment: 'The graph calls use cases; nothing below imports the graph.',
      severity: 'error',
      from: { path: `${feature}(?:domain|policy|data|use-cases|jobs)`, pathNot: tests },
      to: { path: '^packages/api/src/graph/|/graph/' },
    },
    {
      name: 'only-data-to-tables',
      comment: 'A feature reads and writes its rows in data/; use cases and resolvers call those functions.',
      severity: 'error',
      from: { path: feature, pathNot: [tests, testing, `${feature}data/`] },
      to: { path: '^packages/db/src/tables/' },
    },
    {
      name: 'words-of-mails-in-notices',
      comment: 'A feature keeps the words of its mails in notices/, in every language, and nowhere else.',
      severity: 'error',
      from: {
        path: feature,
        pathNot: [
          tests,
          `${feature}notices/`,
          '^packages/api/src/features/notifications/define-notice[.]ts$',
        ],
      },
      to: { path: '^packages/api/src/mail/(?:mail-content|inert)[.]ts$' },
    },
    {
      name: 'features-not-to-adapters',
      comment: 'A feature declares a port; app.ts chooses the adapter.',
      severity: 'error',
      from: { path: feature, pathNot: [tests, demo] },
      to: {
        path: '^packages/api/src/(?:adapters|env|seed|server|start)/|^packages/api/src/(?:app|main|worker|env)[.]ts$',
      },
    },
    {
      name: 'ui-is-plain',
      comment: 'The design system imports no GraphQL, no routes and no feature.',
      severity: 'error',
      from: { path: '^packages/web/src/ui/', pathNot: tests },
      to: {
        path: [
          '^packages/web/src/(?:routes|apollo|gql|features)/',
          'node_modules/(?:@apollo/client|graphql|graphql-ws|@tanstack/react-router)/',
        ],
      },
    },
    ...webOrder.map(({ name, mayImport }) => ({
      name: `web-${name}-not-upwards`,
      comment: 'A screen imports only the features below its own; the route passes in parts of higher ones.',
      severity: 'error',
      from: { path: `${webFeature}${name}/`, pathNot: tests },
      to: { path: `${webFeature}(?!(?:${mayImport})/)` },
    })),
    {
      name: 'web-features-not-to-shell',
      comment: 'The shell frames every feature; no feature imports it.',
      severity: 'error',
      from: { path: `${webFeature}(?!shell/)`, pathNot: tests },
      to: { path: `${webFeature}shell/` },
    },
    {
      name: 'web-base-not-to-features',
      comment: 'The folders that all features use import no feature.',
      severity: 'error',
      from: { path: '^packages/web/src/(?:apollo|forms|i18n|time)/', pathNot: tests },
      to: { path: webFeature },
    },
    {
      name: 'web-features-not-to-routes',
      severity: 'error',
      from: { path: '^packages/web/src/(?:features|apollo|forms|i18n|time)/', pathNot: tests },
      to: { path: '^packages/web/src/routes/' },
    },
    {
      name: 'no-test-helpers-in-production',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/', pathNot: [tests, testing] },
      to: { path: `^packages/.+(?:${testing})` },
    },
    {
      name: 'no-dev-dependency-in-production',
      severity: 'error',
      from: { path: '^packages/(?:api|db)/src/', pathNot: [tests, testing] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm'] },
    },
    {
      name: 'no-undeclared-dependency',
      severity: 'error',
      from: { path: '^packages/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(?:^|/)(?:dist|dist-bench|dist-graphiql|coverage|[.]turbo)/' },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      mainFields: ['module', 'main', 'types', 'typings'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.d.ts'],
    },
  },
}

/** @param {readonly (readonly string[])[]} levels from the lowest up */
function orderOf(levels) {
  return levels.flatMap((level, index) =>
    level.map((name) => ({ name, mayImport: [...levels.slice(0, index).flat(), name].join('|') })),
  )
}
