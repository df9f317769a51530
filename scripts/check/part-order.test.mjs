import { expect, it } from 'vitest'
import { checkPartOrder } from './part-order.mjs'

/** @param {string} path @param {readonly string[]} imported */
const file = (path, ...imported) => ({
  path: `packages/web/src/features/${path}`,
  text: imported.map((other) => `import { x } from '#web/features/${other}'`).join('\n'),
})

const page = file('bookings/book/page.tsx', 'bookings/times/picker.tsx', 'sessions/place.tsx')

it('accepts folders that import each other in one direction', () => {
  expect(checkPartOrder([page, file('bookings/times/picker.tsx', 'bookings/format.ts')]).ok).toBe(true)
})

it('names the folders that stand in a circle, also through a third one', () => {
  const picker = file('bookings/times/picker.tsx', 'bookings/mine/list.tsx')
  expect(
    checkPartOrder([page, picker, file('bookings/mine/list.tsx', 'bookings/book/page.tsx')]).output,
  ).toBe(
    [
      'bookings/book imports bookings/times, which imports it too',
      'bookings/times imports bookings/mine, which imports it too',
      'bookings/mine imports bookings/book, which imports it too',
    ].join('\n'),
  )
})

it('ignores tests', () => {
  const test = file('bookings/times/picker.test.tsx', 'bookings/book/page.tsx')
  expect(checkPartOrder([page, test]).ok).toBe(true)
})
