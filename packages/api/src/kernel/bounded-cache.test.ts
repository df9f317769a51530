import { expect, test } from 'vitest'
import { boundedCache } from './bounded-cache.ts'

test('the least recently used value is removed first', () => {
  const cache = boundedCache<number>(2)
  cache.set('a', 1)
  cache.set('b', 2)
  cache.get('a')
  cache.set('c', 3)
  expect([cache.get('a'), cache.get('b'), cache.get('c'), cache.size]).toEqual([1, undefined, 3, 2])
})

test('each removed value is reported once', () => {
  const gone: string[] = []
  const cache = boundedCache<number>(2, (key, value) => void gone.push(`${key}${value}`))
  cache.set('a', 1)
  cache.set('a', 2)
  cache.set('b', 3)
  cache.set('c', 4)
  cache.delete('b')
  cache.delete('b')
  cache.clear()
  expect(gone).toEqual(['a1', 'a2', 'b3', 'c4'])
  expect(cache.size).toBe(0)
})
