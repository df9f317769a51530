import { expect, test } from 'vitest'
import { serviceLimitsDraft, serviceLimitsDraftOf } from '#web/features/services/limit-schema.ts'

const problems = (perDay: string, perWeek: string) =>
  serviceLimitsDraft.safeParse({ perDay, perWeek }).error?.issues.map(({ path }) => path.join('.')) ?? []

test('an empty field is no limit, and a number is one', () => {
  expect(serviceLimitsDraft.parse({ perDay: '', perWeek: ' ' })).toEqual({ perDay: null, perWeek: null })
  expect(serviceLimitsDraft.parse({ perDay: ' 2 ', perWeek: '10' })).toEqual({ perDay: 2, perWeek: 10 })
})

test.each([
  ['0', '', ['perDay']],
  ['51', '', ['perDay']],
  ['two', '201', ['perDay', 'perWeek']],
  ['1.5', '-1', ['perDay', 'perWeek']],
  ['3', '2', ['perWeek']],
  ['3', '3', []],
])('%s a day and %s a week are refused at %j', (perDay, perWeek, fields) => {
  expect(problems(perDay, perWeek)).toEqual(fields)
})

test('saved limits become what is typed, and back', () => {
  expect(serviceLimitsDraftOf(null)).toEqual({ perDay: '', perWeek: '' })
  const saved = { perDay: 2, perWeek: null }
  expect(serviceLimitsDraft.parse(serviceLimitsDraftOf(saved))).toEqual(saved)
})
