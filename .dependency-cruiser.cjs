// The arrows of the house: who may import whom. `import type` counts as an import.

const feature = '^packages/api/src/features/([^/]+)/'
// Who stands higher imports who stands lower; see docs/decisions/0005.
const floors = ['notifications', 'people', 'connections|services', 'sessions', 'availability', 'bookings']
const tests = '[.](?:test|type-test)[.]tsx?$'

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'resolvable',
      comment: 'Every import leads somewhere.',
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
      comment: 'The kernel knows nothing of ours but the error codes and the types of ids, and does no I/O.',
      severity: 'error',
      from: { path: '^packages/api/src/kernel/', pathNot: tests },
      to: {
        path: '^packages/',
        pathNot:
          '^packages/api/src/kernel/|^packages/schema/src/error-codes[.]ts$|^packages/db/src/ids[.]ts$',
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
      comment: 'Another feature is entered by its index.ts only.',
      severity: 'error',
      from: { path: feature, pathNot: tests },
      to: {
        path: '^packages/api/src/features/[^/]+/',
        pathNot: ['^packages/api/src/features/$1/', '^packages/api/src/features/[^/]+/index[.]ts$'],
      },
    },
    ...floors.slice(0, -1).map((floor, index) => ({
      name: `${floor}-not-upwards`,
      comment: 'Features stand on each other in one order; a lower one enqueues a task of the higher.',
      severity: 'error',
      from: { path: `^packages/api/src/features/(?:${floor})/`, pathNot: tests },
      to: { path: `^packages/api/src/features/(?:${floors.slice(index + 1).join('|')})/` },
    })),
    {
      name: 'use-cases-not-to-graph',
      comment: 'The graph calls use cases; nothing below knows the graph.',
      severity: 'error',
      from: { path: `${feature}(?:domain|policy|data|use-cases|jobs)`, pathNot: tests },
      to: { path: '^packages/api/src/graph/|/graph/' },
    },
    {
      name: 'only-data-to-tables',
      comment: 'A feature reads and writes its rows in data/; use cases and resolvers call that.',
      severity: 'error',
      from: { path: feature, pathNot: [tests, `${feature}data/`] },
      to: { path: '^packages/db/src/tables/' },
    },
    {
      name: 'features-not-to-adapters',
      comment: 'A feature declares a port; app.ts decides which adapter stands behind it.',
      severity: 'error',
      from: { path: feature, pathNot: tests },
      to: {
        path: '^packages/api/src/(?:adapters|seed|server|start)/|^packages/api/src/(?:app|main|worker|env)[.]ts$',
      },
    },
    {
      name: 'ui-is-plain',
      comment: 'The design system knows no GraphQL, no routes and no feature.',
      severity: 'error',
      from: { path: '^packages/web/src/ui/', pathNot: tests },
      to: {
        path: [
          '^packages/web/src/(?:routes|apollo|gql|features)/',
          'node_modules/(?:@apollo/client|graphql|graphql-ws|@tanstack/react-router)/',
        ],
      },
    },
    {
      name: 'web-features-not-to-routes',
      severity: 'error',
      from: { path: '^packages/web/src/(?:features|apollo|time|i18n)/', pathNot: tests },
      to: { path: '^packages/web/src/routes/' },
    },
    {
      name: 'no-test-helpers-in-production',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/', pathNot: [tests, '/testing/'] },
      to: { path: '^packages/.+/testing/' },
    },
    {
      name: 'no-dev-dependency-in-production',
      severity: 'error',
      from: { path: '^packages/(?:api|db)/src/', pathNot: [tests, '/testing/'] },
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
