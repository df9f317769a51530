import { expect, test } from 'vitest'
import { benchSeries } from './series.bench.ts'
import { datesTaken, datesTakenByHand } from './series-dates.ts'

test('the floor of the series benchmark finds the same dates as the product', () => {
  expect(datesTakenByHand()).toEqual(datesTaken())
  expect(datesTaken().length).toBeGreaterThan(5)
})

test('it is measured beside the product', () => {
  expect(benchSeries(1).ratio).toBeGreaterThan(0)
})
