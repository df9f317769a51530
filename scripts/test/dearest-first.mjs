import { BaseSequencer } from 'vitest/node'

/**
 * The files that take longest, the longest first. Near the end of a step a core would wait for them.
 * `npm test -- timings` prints the times. A missing entry costs only time.
 */
export const dearest = [
  'packages/db/src/hung-database.db.test.ts',
  'packages/db/src/embedded/start-embedded.db.test.ts',
  'packages/db/src/embedded/comes-back.db.test.ts',
  'packages/db/src/migrate.db.test.ts',
  'packages/api/src/mail/mails-through-kills.api.test.ts',
  'packages/api/src/main.api.test.ts',
  'packages/api/src/server/hung-database.api.test.ts',
  'packages/api/src/jobs/start-worker.db.test.ts',
  'packages/api/src/start/starting-and-stopping.api.test.ts',
  'packages/api/src/features/bookings/graph/storm.api.test.ts',
  'packages/api/src/server/http/slow-connections.api.test.ts',
  'packages/api/src/seed/seed-demo.db.test.ts',
  'packages/api/src/graph/authorization/authorization-matrix.api.test.ts',
  'packages/api/src/jobs/outages.db.test.ts',
  'packages/api/src/start/open-to-network.api.test.ts',
  'packages/api/src/server/health-under-load.api.test.ts',
  'packages/api/src/server/pipeline/document-cache.test.ts',
  'packages/api/src/server/pipeline/document-bounds.test.ts',
  'packages/web/src/routes.test.tsx',
  'packages/web/src/features/shell/settings/settings.test.tsx',
  'packages/web/tests/e2e/axe.test.ts',
  'packages/web/tests/e2e/translated-page.test.ts',
  'packages/web/tests/e2e/first-ten-minutes.test.ts',
  'packages/web/tests/e2e/phone.test.ts',
  'packages/web/tests/e2e/booking-lifecycle.test.ts',
  'packages/web/tests/e2e/confirm-elsewhere.test.ts',
  'packages/web/tests/e2e/calendar-look.test.ts',
]

/** @param {string} path @returns {number} its place among the dearest; all others share the last one */
const placeOf = (path) => {
  const place = dearest.findIndex((file) => path.replaceAll('\\', '/').endsWith(`/${file}`))
  return place === -1 ? dearest.length : place
}

/**
 * Runs the small projects first and, in each, the dearest files first: the last files of a step are short, so that all
 * workers end together.
 */
export class DearestFirst extends BaseSequencer {
  /** @override @param {import('vitest/node').TestSpecification[]} files */
  async sort(files) {
    const sorted = await super.sort(files)
    /** @type {Map<string, number>} */
    const sizes = new Map()
    for (const { project } of files) sizes.set(project.name, (sizes.get(project.name) ?? 0) + 1)
    const orderOf = (/** @type {import('vitest/node').TestSpecification} */ { project, moduleId }) => [
      project.config.sequence.groupOrder,
      sizes.get(project.name) ?? 0,
      project.name,
      placeOf(moduleId),
    ]
    return sorted.sort((a, b) => compare(orderOf(a), orderOf(b)))
  }
}

/** @param {readonly (number | string)[]} a @param {readonly (number | string)[]} b */
const compare = (a, b) => {
  const at = a.findIndex((part, index) => part !== b[index])
  const [left = 0, right = 0] = [a[at], b[at]]
  return at === -1 ? 0 : left < right ? -1 : 1
}
