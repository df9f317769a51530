import { groupProblem } from '@hora/schema/inputs/services'
import { expect, test } from 'vitest'
import { forOnePerson, groupDraft, groupProblems, groupTerms } from '#web/features/services/group-schema.ts'

const eight = groupDraft({ capacity: 8, attendeesSee: 'NAMES', minimumPlaces: 3, decideHoursBefore: 48 })

test('a saved service survives the editor', () => {
  const settings = { capacity: 8, attendeesSee: 'NAMES', minimumPlaces: 3, decideHoursBefore: 48 } as const
  expect(groupTerms(groupDraft(settings))).toEqual(settings)
  expect(groupTerms(groupDraft(forOnePerson))).toEqual(forOnePerson)
})

test.each([
  ['', ['capacity']],
  ['0', ['capacity']],
  ['101', ['capacity']],
  ['1.5', ['capacity']],
  ['-3', ['capacity']],
  ['2', ['minimumPlaces']],
  ['3', []],
  [' 8 ', []],
])('the capacity “%s” of a group with a minimum of three', (capacity, wrong) => {
  expect(groupProblems({ ...eight, capacity })).toEqual(wrong)
})

test.each([
  [{ minimumPlaces: '' }, ['minimumPlaces']],
  [{ minimumPlaces: '0' }, ['minimumPlaces']],
  [{ minimumPlaces: '9' }, ['minimumPlaces']],
  [{ decideHoursBefore: '721' }, ['decideHoursBefore']],
  [{ decideHoursBefore: '0' }, ['decideHoursBefore']],
  [{ minimumPlaces: '9', hasMinimum: false }, []],
  [{ minimumPlaces: '9', capacity: '1' }, []],
])('%o is refused at its field, and never where it is not shown', (change, wrong) => {
  expect(groupProblems({ ...eight, ...change })).toEqual(wrong)
})

test('what the editor accepts, the graph accepts', () => {
  for (const capacity of ['1', '2', '3', '100'])
    for (const minimumPlaces of ['1', '2', '3', '100'])
      for (const hasMinimum of [true, false]) {
        const draft = { ...eight, capacity, minimumPlaces, hasMinimum }
        if (groupProblems(draft).length === 0) expect(groupProblem(groupTerms(draft))).toBeNull()
      }
})
