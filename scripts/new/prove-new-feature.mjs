// Adds a feature, a mutation with its button and a screen in a copy of this checkout. Fails when a file outside the
// feature is edited by hand, or when types, lint, rules, the authorization matrix or a new test fail.
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isGenerated, makeScratch } from './scratch.mjs'

/** Files of the new feature, and the address of its screen. */
const own =
  /^packages\/(?:api|web)\/src\/features\/reviews\/|^packages\/web\/src\/routes\/_app\/reviews\.tsx$/
const mostNewFiles = 8

const scratch = makeScratch()

/** @param {string} program @param {...string} args */
const run = async (program, ...args) => {
  console.log(`$ ${program} ${args.join(' ')}`)
  const { code, output } = await scratch.run(program, ...args)
  if (code !== 0) throw new Error(`${program} ended with code ${code}.\n${output}`)
}

/** Commits, and returns the changes made by hand. @param {string} message */
const commit = (message) => {
  scratch.commit(message)
  const changes = scratch.changes().filter(({ path }) => !isGenerated(path))
  const outside = changes.filter(({ path }) => !own.test(path)).map(({ path }) => path)
  if (outside.length > 0) throw new Error(`${message} edits files outside the feature: ${outside.join(', ')}`)
  return changes
}

/** The edit that a developer makes: the screen shows the button. */
const showButton = () => {
  const path = join(scratch.folder, 'packages/web/src/features/reviews/reviews-page.tsx')
  const text = readFileSync(path, 'utf8')
  const shown = text
    .replace(
      'import { useWords }',
      "import { LeaveReviewButton } from '#web/features/reviews/leave-review-button.tsx'\nimport { useWords }",
    )
    .replace(
      "title={t('title')} />",
      `title={t('title')} actions={<LeaveReviewButton reviewId="first" />} />`,
    )
  if (shown === text) throw new Error('The page of a new route has another form than expected')
  writeFileSync(path, shown)
}

const prove = async () => {
  await run('scripts/new/main.mjs', 'feature', 'reviews')
  commit('a feature')
  await run('scripts/new/main.mjs', 'mutation', 'reviews/leave-review')
  const added = commit('a mutation with its button').filter(({ kind }) => kind === 'A')
  if (added.length > mostNewFiles) throw new Error(`A mutation with its button has ${added.length} new files`)
  await run('scripts/new/main.mjs', 'route', 'reviews')
  showButton()
  commit('a screen')
  await run('scripts/check/main.mjs')
  await run('packages/api/src/graph/print-schema.ts', '--check')
  await run('packages/web/scripts/codegen.ts', '--check')
  const tests = ['features/reviews/', 'authorization-matrix', 'graph/naming', 'graph/descriptions']
  await run('node_modules/vitest/vitest.mjs', 'run', ...tests, 'i18n/words')
  await run('node_modules/vitest/vitest.mjs', 'run', 'src/routes.test', '-t', '/reviews')
  await proveBareMutation()
  console.log(`A mutation with its button: ${added.length} new files, none edited outside its feature.`)
}

/** A mutation of a feature with other parts refuses every viewer until it is written. Its types and lint must pass. */
const proveBareMutation = async () => {
  await run('scripts/new/main.mjs', 'mutation', 'bookings/praise-booking')
  await run('scripts/check/main.mjs')
}

try {
  await prove()
} finally {
  rmSync(scratch.folder, { recursive: true, force: true })
}
