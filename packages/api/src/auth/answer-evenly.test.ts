import { expect, test } from 'vitest'
import { answerEvenly } from './answer-evenly.ts'

function open() {
  const time = Promise.withResolvers<void>()
  const work = Promise.withResolvers<string>()
  const answered: string[] = []
  const ports = { pause: () => time.promise }
  const answer = answerEvenly(ports, () => work.promise).then((outcome) => void answered.push(outcome))
  return { endPause: time.resolve, work, answered, answer }
}

const turn = () => new Promise((resolve) => setImmediate(resolve))

test('quick work is not answered before the time is up', async () => {
  const { endPause, work, answered, answer } = open()
  work.resolve('done')
  await turn()
  expect(answered).toEqual([])
  endPause()
  await answer
  expect(answered).toEqual(['done'])
})

test('slow work is answered once it is done, and what it throws is thrown', async () => {
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
