import { expect, test } from 'vitest'
import { zoneLabel } from './zone-label.ts'

test('a zone is its city and its distance from UTC, whatever the locale calls that', () => {
  expect(zoneLabel('Europe/Paris', 'GMT+1')).toBe('Paris (UTC+1)')
  expect(zoneLabel('America/New_York', 'UTC−5')).toBe('New York (UTC−5)')
  expect(zoneLabel('UTC', 'GMT')).toBe('UTC')
})
