import { expect, test } from 'vitest'
import { zoneLabel } from './zone-label.ts'

test('a zone label is its city and its UTC offset in any locale', () => {
  expect(zoneLabel('Europe/Paris', 'GMT+1')).toBe('Paris (UTC+1)')
  expect(zoneLabel('America/New_York', 'UTC−5')).toBe('New York (UTC−5)')
  expect(zoneLabel('UTC', 'GMT')).toBe('UTC')
})
