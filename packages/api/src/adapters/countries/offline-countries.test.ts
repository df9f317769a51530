import { expect, test } from 'vitest'
import { offlineCountries } from './offline-countries.ts'

const countries = offlineCountries()

test.each([
  ['8.8.8.8', 'US'],
  ['::ffff:8.8.8.8', 'US'],
  ['212.27.48.10', 'FR'],
  ['2001:4860:4860::8888', 'US'],
])('%s is in %s', (ip, country) => expect(countries.countryOf(ip)).toBe(country))

test.each([
  '127.0.0.1',
  '::1',
  '10.1.2.3',
  '192.168.1.1',
  '172.20.0.1',
  '169.254.1.1',
  'fe80::1',
  'fc00::1',
  '192.0.2.1',
  '',
  'nonsense',
  '1.2.3',
])('%s has no country', (ip) => expect(countries.countryOf(ip)).toBeNull())
