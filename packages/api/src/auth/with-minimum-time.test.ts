import { expect, test } from 'vitest'
import { withMinimumTime } from './with-minimum-time.ts'

function open() {
  const time = Promise.withResolvers<void>()
  const work = Promise.withResolvers<string>()
  const answered: string[] = []
  const ports = { pause: () => time.promise }
  const answer = withMinimumTime(ports, () => work.promise).then((outcome) => void answered.push(outcome))
  return { endPause: time.resolve, work, answered, answer }
}

const turn = () => new Promise((resolve) => setImmediate(resolve))

test('a quick task is answered only after the minimum time', async () => {
  const { endPause, work, answered, answer } = open()
  work.resolve('done')
  await turn()
  expect(answered).toEqual([])
  endPause()
  await answer
  expect(answered).toEqual(['done'])
})

test('a slow task is answered when it is done, and its error is rethrown', async () => {
  const slow = open()
  slow.endPause()
  await turn()
  expect(slow.answered).toEqual([])
  slow.work.resolve('done')
  await slow.answer
  expect(slow.answered).toEqual(['done'])

  const failing = open()
  failing.work.reject(new Error('away'))
  await expect(failing.answer).rejects.toThrow('away')
})
