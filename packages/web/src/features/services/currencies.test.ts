import { expect, test } from 'vitest'
import { currencyOf } from '#web/features/services/currencies.ts'
import { homeCountry } from '#web/time/home-country.ts'

test.each([
  [null, 'Europe/Paris', 'en-US', 'EUR'],
  [null, 'America/New_York', 'fr-FR', 'USD'],
  [null, 'Europe/London', 'en-GB', 'GBP'],
  [null, 'Asia/Kolkata', 'en-GB', 'INR'],
  ['CH', 'Europe/Paris', 'fr-FR', 'CHF'],
  [null, 'UTC', 'en-US', 'USD'],
  [null, 'Asia/Tokyo', 'en-GB', 'JPY'],
] as const)('country %s, zone %s, locale %s: %s', (country, zone, locale, currency) =>
  expect(currencyOf(homeCountry({ country, zone }, locale))).toBe(currency),
)
