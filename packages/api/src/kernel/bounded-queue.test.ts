import { expect, test } from 'vitest'
import { boundedQueue } from './bounded-queue.ts'

test('tasks beyond the limit wait, and tasks beyond the queue are refused', async () => {
  const queue = boundedQueue({ atOnce: 2, waiting: 3 })
  let running = 0
  let most = 0
  const gate = Promise.withResolvers<void>()
  const work = async () => {
    most = Math.max(most, ++running)
    await gate.promise
    running--
    return 'done'
  }
  const places = Array.from({ length: 6 }, () => queue(work))
  expect(places.map((place) => place === null)).toEqual([false, false, false, false, false, true])
  gate.resolve()
  expect(await Promise.all(places)).toEqual(['done', 'done', 'done', 'done', 'done', null])
  expect(most).toBe(2)
  expect(await queue(async () => 'again')).toBe('again')
})

test('a failed task makes room for the next one', async () => {
  const queue = boundedQueue({ atOnce: 1, waiting: 1 })
  const failing = queue(async () => {
    throw new Error('no')
  })
  const next = queue(async () => 'next')
  await expect(failing).rejects.toThrow('no')
  expect(await next).toBe('next')
})
