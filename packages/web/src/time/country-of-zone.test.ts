import { expect, test } from 'vitest'
import { countryOfZone } from '#web/time/country-of-zone.ts'

test.each([
  ['Europe/Paris', 'FR'],
  ['America/Chicago', 'US'],
  ['Asia/Kolkata', 'IN'],
  ['Asia/Calcutta', 'IN'],
  ['Europe/Zurich', 'CH'],
  ['UTC', null],
  ['Etc/Unknown', null],
  ['', null],
])('the country of %s is %s', (zone, country) => expect(countryOfZone(zone)).toBe(country))
