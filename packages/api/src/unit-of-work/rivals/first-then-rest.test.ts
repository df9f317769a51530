import { describe, expect, test } from 'vitest'
import { firstThenRest } from './first-then-rest.ts'

/** A task that records its start and ends on demand. */
function aWork(begun: string[], name: string) {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const work = () => {
    begun.push(name)
    return promise
  }
  return { work, end: () => resolve(name), fail: () => reject(new Error(name)) }
}

const soon = () => new Promise<void>((resolve) => setImmediate(resolve))

describe('calls of one key', () => {
  test('wait for the first, then start together', async () => {
    const [begun, take] = [[] as string[], firstThenRest()]
    const [a, b, c] = ['a', 'b', 'c'].map((name) => aWork(begun, name)) as [Work, Work, Work]
    const answers = [a, b, c].map(({ work }) => take('slot', work))
    await soon()
    expect(begun).toEqual(['a'])
    a.end()
    await soon()
    expect(begun).toEqual(['a', 'b', 'c'])
    c.end()
    b.end()
    expect(await Promise.all(answers)).toEqual(['a', 'b', 'c'])
  })

  test('start although the first fails', async () => {
    const [begun, take] = [[] as string[], firstThenRest()]
    const [a, b] = ['a', 'b'].map((name) => aWork(begun, name)) as [Work, Work]
    const first = take('slot', a.work)
    const second = take('slot', b.work)
    a.fail()
    b.end()
    await expect(first).rejects.toThrow('a')
    expect(await second).toBe('b')
  })

  test('wait at most for the time limit', async () => {
    const [begun, take] = [[] as string[], firstThenRest()]
    const [stuck, b] = ['stuck', 'b'].map((name) => aWork(begun, name)) as [Work, Work]
    void take('slot', stuck.work)
    b.end()
    expect(await take('slot', b.work)).toBe('b')
  })

  test('start at once when the first is done', async () => {
    const [begun, take] = [[] as string[], firstThenRest()]
    const [a, b] = ['a', 'b'].map((name) => aWork(begun, name)) as [Work, Work]
    a.end()
    await take('slot', a.work)
    void take('slot', b.work)
    expect(begun).toEqual(['a', 'b'])
  })
})

test('calls of other keys do not wait', async () => {
  const [begun, take] = [[] as string[], firstThenRest()]
  const [a, b] = ['a', 'b'].map((name) => aWork(begun, name)) as [Work, Work]
  void take('slot', a.work)
  void take('other', b.work)
  expect(begun).toEqual(['a', 'b'])
})

type Work = ReturnType<typeof aWork>
