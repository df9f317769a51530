import { expect, test } from 'vitest'
import { oncePer } from './once-per.ts'

test('a value is created once for each key', () => {
  let made = 0
  const number = oncePer((_key: object) => ++made)
  const [first, second] = [{}, {}]
  expect([number(first), number(second), number(first)]).toEqual([1, 2, 1])
})

test('a failed creation is tried again', () => {
  let tries = 0
  const work = oncePer((_key: object) => {
    if (++tries === 1) throw new Error('not yet')
    return tries
  })
  const key = {}
  expect(() => work(key)).toThrow('not yet')
  expect(work(key)).toBe(2)
})
