import { expect, test } from 'vitest'
import { createTurns } from './turns.ts'

/** A loop of events that the test turns by hand. `work` takes milliseconds. */
function loop() {
  let time = 0
  const later: (() => void)[] = []
  const turns = createTurns({
    now: () => time,
    afterEvents: (work) => void later.push(work),
    afterWork: (work) => queueMicrotask(() => process.nextTick(work)),
  })
  const done: string[] = []
  const work = async (name: string, takes: number) => {
    await turns.take()
    // As an answer does, the work goes on after several promises.
    for (let hops = 0; hops < 10; hops++) await null
    time += takes
    done.push(name)
  }
  /** Lets the process see its events once. */
  const look = async () => {
    for (const each of later.splice(0)) each()
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { work, look, done, turns, idle: () => later.length === 0 }
}

test('short work runs at once', async () => {
  const { work, done, turns } = loop()
  expect(turns.take()).toBeUndefined()
  for (const name of ['a', 'b', 'c']) await work(name, 1)
  expect(done).toEqual(['a', 'b', 'c'])
})

test('after long work, the others run one between two looks at events, in their order', async () => {
  const { work, look, done } = loop()
  await work('a', 40)
  const others = ['b', 'c', 'd'].map(async (name) => await work(name, 40))
  await look()
  expect(done).toEqual(['a', 'b'])
  others.push(work('e', 1))
  await look()
  expect(done).toEqual(['a', 'b', 'c'])
  await look()
  await look()
  await Promise.all(others)
  expect(done).toEqual(['a', 'b', 'c', 'd', 'e'])
})

test('short work that waited runs together, until its time is up', async () => {
  const { work, look, done } = loop()
  await work('a', 40)
  const others = ['b', 'c', 'd', 'e', 'f'].map(async (name) => await work(name, 7))
  await look()
  expect(done).toEqual(['a', 'b', 'c', 'd'])
  await look()
  await Promise.all(others)
  expect(done).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
})

test('without work, nothing keeps the process busy', async () => {
  const { work, look, idle } = loop()
  await work('a', 40)
  await look()
  expect(idle()).toBe(true)
})
