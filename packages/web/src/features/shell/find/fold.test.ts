import { expect, test } from 'vitest'
import { findIn, fold } from '#web/features/shell/find/fold.ts'

test.each([
  ['Chloé Dubois', 'chloe'],
  ['Zoë O’Neill', "o'neill"],
  ['Zoë O’Neill', 'oneill zoe'],
  ['Søren Kierkegård', 'soren kierkegard'],
  ['Łukasz Żółw', 'lukasz zolw'],
  ['Straße, Anna', 'STRASSE'],
  ['İpek Yılmaz', 'ipek yilmaz'],
  ['Nguyễn Thị Ánh', 'nguyen anh'],
  ['Jean-Luc', 'jean luc'],
  ['ﬁona', 'fiona'],
  ['Лев Толстой', 'лев'],
  ['Jose', 'José'],
])('%s is found by %s', (label, query) => {
  expect(findIn([{ label }], query)).toHaveLength(1)
})

test('a name that begins with the query comes first, then one with such a word, then one that contains it', () => {
  const labels = ['Susanna Berg', 'Maria Anna Roth', 'Anna Roth', 'Ben Okafor']
  const found = findIn(
    labels.map((label) => ({ label })),
    'ann',
  )
  expect(found.map(({ label }) => label)).toEqual(['Anna Roth', 'Maria Anna Roth', 'Susanna Berg'])
})

test('an entry is also found by its other words, and marks alone find everything', () => {
  const entries = [{ label: 'Add time off', also: 'holiday absence' }]
  expect(findIn(entries, 'holi')).toHaveLength(1)
  expect(fold('’ – ')).toBe('')
  expect(findIn(entries, '’')).toHaveLength(1)
})
