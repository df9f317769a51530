import { expect, test } from 'vitest'
import { shareInFlight } from './share-in-flight.ts'

function counted() {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  let asked = 0
  const ask = () => {
    asked++
    return promise
  }
  return { ask, asked: () => asked, resolve, reject }
}

test('calls with one key share the answer that is on its way', async () => {
  const [share, first, second] = [shareInFlight(), counted(), counted()]
  const answers = [share('slot', first.ask), share('slot', second.ask)]
  first.resolve('ten')
  expect(await Promise.all(answers)).toEqual(['ten', 'ten'])
  expect([first.asked(), second.asked()]).toEqual([1, 0])
})

test('a call with another key asks for itself', async () => {
  const [share, first, second] = [shareInFlight(), counted(), counted()]
  first.resolve('ten')
  second.resolve('eleven')
  expect(await Promise.all([share('a', first.ask), share('b', second.ask)])).toEqual(['ten', 'eleven'])
})

test('a call after the answer asks again', async () => {
  const [share, first, second] = [shareInFlight(), counted(), counted()]
  first.resolve('ten')
  second.resolve('eleven')
  expect(await share('slot', first.ask)).toBe('ten')
  expect(await share('slot', second.ask)).toBe('eleven')
})

test('a failure is shared and then forgotten', async () => {
  const [share, first, second] = [shareInFlight(), counted(), counted()]
  const answers = [share('slot', first.ask), share('slot', second.ask)]
  first.reject(new Error('away'))
  await expect(answers[0]).rejects.toThrow('away')
  await expect(answers[1]).rejects.toThrow('away')
  second.resolve('eleven')
  expect(await share('slot', second.ask)).toBe('eleven')
})
