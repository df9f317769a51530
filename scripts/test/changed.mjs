import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { reportCheck } from '../check/report-check.mjs'
import { checkSources } from '../check/source-check.mjs'
import { sourceFiles } from '../check/source-files.mjs'
import { codeChecks, lintOf, runToolCheck } from '../check/tool-checks.mjs'
import { isTest, nearestOf, readImports, relatedTests } from './related-tests.mjs'
import { runVitest } from './run-vitest.mjs'
import { mergeTallies } from './tally.mjs'

const browserTest = 'packages/web/tests/e2e/'
/** A change is compared with the first of these branches that exists. */
const trunks = ['origin/main', 'main']

/** @param {string} root @param {readonly string[]} args @returns {readonly string[]} lines */
const git = (root, args) =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    .split('\n')
    .filter((line) => line !== '')

/** The commit where this branch left the trunk; on the trunk itself, the last commit. @param {string} root */
const baseOf = (root) => {
  for (const trunk of trunks) {
    try {
      const [base] = git(root, ['merge-base', 'HEAD', trunk])
      if (base !== undefined) return base
    } catch {
      // There is no such branch here.
    }
  }
  return 'HEAD'
}

/** Files that differ from the base, committed or not, and new files. @param {string} root @returns {readonly string[]} */
const changedFiles = (root) => {
  const edited = git(root, ['diff', '--name-only', '--relative', baseOf(root)])
  const added = git(root, ['ls-files', '--others', '--exclude-standard'])
  return [...new Set([...edited, ...added])].filter((path) => existsSync(join(root, path)))
}

/** Checks types, lint and sources. Turborepo uses its cache for unchanged packages. @param {string} root @param {readonly string[]} changed */
const runChecks = async (root, changed) => {
  const types = codeChecks.filter(({ name }) => name.startsWith('types'))
  const checks = await Promise.all([...types, lintOf(changed)].map((check) => runToolCheck(check, root)))
  return mergeTallies(...[...checks, ...checkSources(root)].map(reportCheck))
}

/**
 * Runs types, lint and the tests for the changes since the trunk. Browser journeys run only when they change.
 * @param {{ root: string, heading: (title: string) => void }} run
 */
export const runChanged = async ({ root, heading }) => {
  const changed = changedFiles(root)
  heading(`${changed.length} files changed`)
  const [checks, imports] = await Promise.all([runChecks(root, changed), readImports()])
  const tests = relatedTests({ changed, tests: sourceFiles(root).filter(isTest), imports })
  const { near: chosen, left } = nearestOf(
    tests.filter(({ path }) => !path.startsWith(browserTest) || changed.includes(path)),
  )
  if (chosen.length === 0) return checks
  heading(`${chosen.length} test files`)
  if (left.length > 0) heading(`${left.length} test files further from the change are left to the whole run`)
  const projects = ['--project=*(unit*)', '--project=*(integration)', '--project=*(browser)']
  const step = { name: 'changed', args: [...projects, ...chosen], minutes: 10 }
  return mergeTallies(checks, await runVitest(root, step))
}
