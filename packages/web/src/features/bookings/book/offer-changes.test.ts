import { expect, test } from 'vitest'
import { offerChanges } from '#web/features/bookings/book/offer-changes.ts'

const length = (minutes: number, amountMinor: number, currency = 'EUR') => ({
  minutes,
  price: { amountMinor, currency },
})
const seen = [length(60, 8000), length(90, 11_000)]

test('an unchanged price of the chosen length is no change', () => {
  expect(offerChanges(seen, [length(60, 8000), length(90, 12_000)], 60)).toEqual([])
})

test('a new price of the chosen length comes with the previous one, also when only the currency differs', () => {
  const [before] = seen
  for (const now of [length(60, 9000), length(60, 8000, 'CHF')]) {
    const change = { kind: 'price', minutes: 60, before: before?.price, now: now.price }
    expect(offerChanges(seen, [now], 60)).toEqual([change])
  }
})

test('removing the chosen length is a change, unless it was never offered', () => {
  expect(offerChanges(seen, [length(60, 8000)], 90)).toEqual([{ kind: 'length', minutes: 90 }])
  expect(offerChanges(seen, seen, 45)).toEqual([])
})
