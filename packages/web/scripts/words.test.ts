import { expect, test } from 'vitest'
import { flatten, valuesOf, wordsIn } from './words.ts'

test.each([
  [
    '/repo/packages/web/src/features/bookings/mine/words/fr.json',
    { namespace: 'bookings/mine', language: 'fr' },
  ],
  ['src/ui/words/en.json', { namespace: 'ui', language: 'en' }],
  ['src/gql/graphql.ts', null],
])('%s is a word file of %o', (path, expected) => {
  expect(wordsIn(path)).toEqual(expected)
})

test('keys of nested words are joined by dots', () => {
  expect([...flatten({ cancel: { title: 'Cancel?' }, keep: 'Keep' })]).toEqual([
    ['cancel.title', 'Cancel?'],
    ['keep', 'Keep'],
  ])
})

test('a sentence takes the values it names, also inside a plural', () => {
  expect(valuesOf('{name} has {count, plural, one {# hour with {other}} other {# hours}}')).toEqual([
    'count',
    'name',
    'other',
  ])
})

test('broken syntax stops the build', () => {
  expect(() => valuesOf('{count, plural, one {# hour}')).toThrow()
})
