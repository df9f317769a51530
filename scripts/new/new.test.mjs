import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runQuietly } from '../bootstrap/processes.mjs'
import { root } from '../root.mjs'
import { buttonWords, withExpectation, withMutationLine, withWords } from './add-lines.mjs'
import { namesOf, thingOf } from './names.mjs'
import { featureFiles } from './templates/feature.mjs'
import { mutationFiles } from './templates/mutation.mjs'

const leaveReview = namesOf('leave-review')
const review = thingOf('reviews')

describe('npm run new', () => {
  it('spells a name in every case the code needs', () => {
    expect(namesOf('cancel-booking')).toMatchObject({
      camel: 'cancelBooking',
      pascal: 'CancelBooking',
      words: 'Cancel booking',
    })
  })

  it.each(['', 'CancelBooking', 'cancel_booking', '../x', '-x'])('refuses the name %j', (name) => {
    expect(() => namesOf(name)).toThrow(/kebab-case/)
  })

  it('creates a feature with the parts that every feature has', () => {
    const own = Object.keys(featureFiles(namesOf('tips'))).filter((path) => path.startsWith('packages/api/'))
    const parts = ['README.md', 'authorization.ts', 'data', 'domain', 'events.ts', 'graph', 'policy.ts']
    expect([...new Set(own.map((path) => path.split('/')[5]))].sort()).toEqual([
      ...parts,
      'testing',
      'use-cases',
    ])
  })

  it('does not overwrite an existing file', async () => {
    const args = [join(root, 'scripts/new/main.mjs'), 'route', 'services']
    const { code, output } = await runQuietly({
      command: process.execPath,
      args,
      cwd: root,
      env: process.env,
    })
    expect({ code, output }).toEqual({
      code: 1,
      output: 'packages/web/src/routes/_app/services.tsx already exists.\n',
    })
  })

  it.each([
    ['bookings', 'bookingId'],
    ['tip-jar', 'tipJarId'],
  ])('creates a mutation of %s that takes a %s', (feature, id) => {
    const files = mutationFiles({ feature, names: namesOf('close-it'), whole: false })
    expect(files[`packages/api/src/features/${feature}/graph/close-it.mutation.ts`]).toContain(`${id}: id('`)
  })

  it('creates a mutation with its button in at most eight files', () => {
    const files = mutationFiles({ feature: 'reviews', names: leaveReview, whole: true })
    expect(Object.keys(files).length).toBeLessThanOrEqual(8)
    expect(Object.keys(files).filter((path) => path.includes('.test.'))).toHaveLength(3)
  })
})

describe('a new mutation', () => {
  const row = "gives: { review: 'sees' },\n    },\n"

  it('adds an expectation, after others or as the first one', () => {
    const others = 'export const authorization = {\n  mutations: {\n    signIn: {},\n  },\n}\n'
    expect(withExpectation(others, leaveReview, review, true)).toContain(`${row}    signIn: {},`)
    const none = 'export const authorization = {\n  objects: {},\n}\n'
    expect(withExpectation(none, leaveReview, review, true)).toContain(`${row}  },\n}\n`)
  })

  it('adds a line to the table of the README, if there is one', () => {
    const table = '| Mutation | What changes |\n|---|---|\n'
    expect(withMutationLine(table, leaveReview)).toContain('\n| `leaveReview` |')
    expect(withMutationLine('# Reviews\n', leaveReview)).toBe('# Reviews\n')
  })

  it('adds its words in alphabetical order', () => {
    const words = withWords('{ "title": "Reviews", "add": "Add" }', buttonWords(leaveReview))
    expect(Object.keys(JSON.parse(words))).toEqual(['add', 'leaveReview', 'title'])
    expect(JSON.parse(withWords(null, buttonWords(leaveReview)))).toHaveProperty('leaveReview.submit')
  })
})
