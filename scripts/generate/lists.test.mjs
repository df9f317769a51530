import { expect, test } from 'vitest'
import { generatedLists, listPaths } from './lists.mjs'

/** @param {string} path @param {string} [text] */
const file = (path, text = '') => ({ path: `packages/api/src/features/${path}`, text })

/** The list in one file. @param {string} name @param {...{ path: string, text: string }} files */
const listIn = (name, ...files) =>
  generatedLists(files).find(({ path }) => path.endsWith(`/${name}.gen.ts`))?.text

test('the graph has the types and fields of all features, at any depth', () => {
  const graph = listIn(
    'graph',
    file('reviews/graph/answers/leave-review.mutation.ts'),
    file('reviews/graph/review.type.ts'),
    file('reviews/graph/start-key.ts'),
    file('tips/give-tip.mutation.ts'),
  )
  expect(graph?.split('\n').slice(1)).toEqual([
    "import '#features/reviews/graph/answers/leave-review.mutation.ts'",
    "import '#features/reviews/graph/review.type.ts'",
    "import '#features/tips/give-tip.mutation.ts'",
    '',
  ])
})

test('an export is listed under the name of its feature', () => {
  const jobs = listIn('jobs', file('tip-jar/jobs.ts', "export const jobs: JobsOf<'tip-jar'> = {}\n"))
  expect(jobs?.split('\n').slice(1)).toEqual([
    "import { jobs as tipJar } from '#features/tip-jar/jobs.ts'",
    '',
    'export const featureJobs = {',
    '  ...tipJar,',
    '} as const',
    '',
  ])
})

test('a feature whose tasks recur adds when they run', () => {
  const jobs = "export const jobs: JobsOf<'tips'> = {}\n"
  const schedule = "export const schedule: ScheduleOf<'tips'> = {}\n"
  const schedules = listIn('schedules', file('reviews/jobs.ts', jobs), file('tips/jobs.ts', jobs + schedule))
  expect(schedules?.split('\n').slice(1)).toEqual([
    "import { schedule as tips } from '#features/tips/jobs.ts'",
    '',
    'export const featureSchedules = {',
    '  ...tips,',
    '} as const',
    '',
  ])
})

test('a file without the export is not listed, and an empty list is not written', () => {
  expect(generatedLists([file('reviews/jobs.ts', 'export type Job = string\n')])).toEqual([])
})

test('a file is listed as a table when it calls pgTable', () => {
  const tables = ['columns', 'reviews'].map((name) => ({
    path: `packages/db/src/tables/${name}.ts`,
    text: name === 'reviews' ? "export const reviews = pgTable('reviews', {})\n" : '',
  }))
  expect(
    listIn('tables/index', ...tables)
      ?.split('\n')
      .slice(1),
  ).toEqual(["export * from './reviews.ts'", ''])
})

test('each list has its own file', () => {
  expect(new Set(listPaths).size).toBe(listPaths.length)
})
