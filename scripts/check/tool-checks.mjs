import { join } from 'node:path'
import { runQuietly } from '../bootstrap/processes.mjs'

/**
 * @typedef {{ name: string, args: readonly string[], minutes?: number }} ToolCheck a Node program that exits with 0 on
 *   success; its limit is five minutes unless `minutes` says otherwise
 */

/** @param {string} name @param {string} task @returns {ToolCheck} */
const turboTask = (name, task) => ({
  name,
  args: ['node_modules/turbo/bin/turbo', 'run', task, '--output-logs=errors-only', '--log-prefix=none'],
})

/** @param {readonly string[]} paths @returns {ToolCheck} */
export const lintOf = (paths) => ({
  name: 'lint and format',
  args: [
    'node_modules/@biomejs/biome/bin/biome',
    'check',
    '--error-on-warnings',
    '--no-errors-on-unmatched',
    '--max-diagnostics=100',
    ...paths,
  ],
})

/** @type {readonly ToolCheck[]} */
export const codeChecks = [
  {
    name: 'generated lists are fresh',
    args: ['scripts/generate/main.mjs', '--check'],
  },
  turboTask('types of scripts', '//#types'),
  turboTask('types of @hora/schema', '@hora/schema#types'),
  turboTask('types of @hora/db', '@hora/db#types'),
  turboTask('types of @hora/api', '@hora/api#types'),
  turboTask('types of @hora/web', '@hora/web#types'),
  lintOf(['.']),
]

/** @type {ToolCheck} */
export const buildCheck = turboTask('build', 'build')

/** @type {readonly ToolCheck[]} */
export const freshnessChecks = [
  {
    name: 'schema.graphql matches the graph',
    args: ['packages/api/src/graph/print-schema.ts', '--check'],
  },
  {
    name: 'the table of variables in README.md matches env.ts',
    args: ['packages/api/scripts/env-table.ts', '--check'],
  },
  {
    name: 'structure.sql matches the migrations',
    args: ['packages/db/src/cli.ts', 'structure', '--check'],
  },
  {
    name: 'generated types and persisted documents are fresh',
    args: ['packages/web/scripts/codegen.ts', '--check'],
  },
  {
    name: 'a new feature edits no file outside its folders',
    args: ['scripts/new/prove-new-feature.mjs'],
    minutes: 12,
  },
  { name: 'no dead code', args: ['node_modules/knip/bin/knip.js', '--no-progress'] },
  {
    name: 'imports follow the arrows',
    args: [
      'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'err-long',
      'packages',
      'scripts',
    ],
  },
]

/**
 * @param {ToolCheck} check
 * @param {string} root
 * @returns {Promise<import('./source-check.mjs').CheckResult>}
 */
export const runToolCheck = async ({ name, args: [program = '', ...args], minutes = 5 }, root) => {
  const { code, output } = await runQuietly({
    command: process.execPath,
    args: [join(root, program), ...args],
    cwd: root,
    env: process.env,
    timeoutMs: minutes * 60_000,
  })
  return { name, ok: code === 0, output }
}
