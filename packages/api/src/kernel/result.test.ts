import { expect, test } from 'vitest'
import { err, map, ok } from './result.ts'

test('map changes a value and leaves a failure alone', () => {
  expect(map(ok(2), (n) => n + 1)).toEqual(ok(3))
  expect(map(err('no'), (n: number) => n + 1)).toEqual(err('no'))
})
