import { expect, test } from 'vitest'
import { zoneLabel } from './zone-label.ts'

test('a zone label is its city and its UTC offset in any locale', () => {
  expect(zoneLabel('Europe/Paris', 'GMT+1', 'en')).toBe('Paris (UTC+1)')
  expect(zoneLabel('America/New_York', 'UTC−5', 'fr-FR')).toBe('New York (UTC−5)')
  expect(zoneLabel('UTC', 'GMT', 'en')).toBe('UTC')
})

test('a zone of a fixed offset is that offset, because its name says the opposite', () => {
  expect(zoneLabel('Etc/GMT+5', 'GMT-5', 'en')).toBe('UTC-5')
  expect(zoneLabel('Etc/GMT', 'UTC', 'fr')).toBe('UTC')
})

test('French readers see the French name of a city', () => {
  expect(zoneLabel('Europe/London', 'UTC+0', 'fr-FR')).toBe('Londres (UTC+0)')
  expect(zoneLabel('America/Mexico_City', 'UTC−6', 'fr')).toBe('Mexico (UTC−6)')
  expect(zoneLabel('Europe/London', 'GMT+0', 'en-GB')).toBe('London (UTC+0)')
})
