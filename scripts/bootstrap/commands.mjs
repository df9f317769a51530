/**
 * The program of each command of package.json, run once Node, pnpm and the packages are installed.
 * @typedef {{ run: readonly string[], build?: boolean }} Command
 * @type {Readonly<Record<string, Command>>}
 */
export const commands = {
  start: { run: ['packages/api/dist/main.cjs'], build: true },
  bench: { run: ['packages/api/bench/main.ts'], build: true },
  test: { run: ['scripts/test/main.mjs'] },
  check: { run: ['scripts/check/main.mjs'] },
  ci: { run: ['scripts/ci/main.mjs'] },
  dev: { run: ['scripts/dev/main.mjs'] },
  generate: { run: ['scripts/generate/main.mjs'] },
  new: { run: ['scripts/new/main.mjs'] },
  db: { run: ['packages/db/src/cli.ts'] },
  'db:seed': { run: ['packages/api/src/seed/main.ts'] },
  keys: { run: ['packages/api/src/keys/main.ts'] },
  jobs: { run: ['packages/api/src/jobs/main.ts'] },
  codegen: { run: ['packages/web/scripts/codegen.ts'] },
  'env:table': { run: ['packages/api/scripts/env-table.ts'] },
  screens: { run: ['packages/web/tests/e2e/screens.ts'] },
  'screens:readme': { run: ['packages/web/tests/e2e/readme-picture.ts'] },
  'screens:mails': { run: ['packages/web/tests/e2e/mail-screens.ts'] },
  knip: { run: ['node_modules/knip/bin/knip.js'] },
  arrows: {
    run: [
      'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
      ...['--config', '.dependency-cruiser.cjs', 'packages', 'scripts'],
    ],
  },
  'graph:print': { run: ['packages/api/src/graph/print-schema.ts'] },
}
