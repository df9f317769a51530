import { describe, expect, it } from 'vitest'
import { namesOf } from './names.mjs'
import { registerAction, registerJobs, registerMutation, registerWords } from './register.mjs'
import { featureFiles } from './templates/feature.mjs'
import { mutationFiles } from './templates/mutation.mjs'

describe('a new thing', () => {
  it('has its name in every spelling', () => {
    expect(namesOf('cancel-booking')).toMatchObject({ camel: 'cancelBooking', pascal: 'CancelBooking' })
  })

  it.each(['', 'CancelBooking', 'cancel_booking', '../x', '-x'])('is not called %j', (name) => {
    expect(() => namesOf(name)).toThrow(/kebab-case/)
  })

  it('takes its place in the list of the graph', () => {
    const schema =
      "import './x.ts'\nimport '#features/a/graph/b.mutation.ts'\nimport '#features/c/graph/d.mutation.ts'\n"
    expect(registerMutation(schema, 'b', 'c').split('\n')[2]).toBe("import '#features/b/graph/c.mutation.ts'")
    expect(registerMutation(schema, 'a', 'a').split('\n')[1]).toBe("import '#features/a/graph/a.mutation.ts'")
  })

  it('takes its place among the actions and the background tasks', () => {
    expect(registerAction("export type Action =\n  | 'a:read'\n", namesOf('b'))).toBe(
      "export type Action =\n  | 'a:read'\n  | 'b:manage'\n",
    )
    const handlers = "import { aJobs } from '#features/a/jobs.ts'\n\nexport const all = {\n  ...aJobs,\n}\n"
    expect(registerJobs(handlers, namesOf('b-c'))).toBe(
      "import { aJobs } from '#features/a/jobs.ts'\nimport { bCJobs } from '#features/b-c/jobs.ts'\n\nexport const all = {\n  ...aJobs,\n  ...bCJobs,\n}\n",
    )
  })

  it('takes its place among the words', () => {
    const resources =
      "import type a from './locales/en/a.json'\nexport type Resources = {\n  a: typeof a\n}\n"
    expect(registerWords(resources, namesOf('b-c'))).toBe(
      "import type a from './locales/en/a.json'\nimport type bC from './locales/en/b-c.json'\nexport type Resources = {\n  a: typeof a\n  'b-c': typeof bC\n}\n",
    )
  })

  it.each([
    ['bookings', 'bookingId'],
    ['tip-jar', 'tipJarId'],
  ])('as a mutation of %s takes and gives back a %s', (feature, id) => {
    const files = mutationFiles(feature, namesOf('close-it'))
    const graph = files[`packages/api/src/features/${feature}/graph/close-it.mutation.ts`]
    expect(graph).toContain(`({ ${id}: t.id({`)
    expect(graph).toContain(`({ ${id}: t.exposeID('${id}'`)
  })

  it('as a feature has the parts every feature has', () => {
    const parts = Object.keys(featureFiles(namesOf('tips'))).map((path) => path.split('/')[5])
    expect([...new Set(parts)].sort()).toEqual(
      ['README.md', 'data', 'domain', 'graph', 'index.ts', 'jobs.ts', 'policy.ts', 'use-cases'].sort(),
    )
  })
})
