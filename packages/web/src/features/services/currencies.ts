export const currencies = [
  'EUR',
  'USD',
  'GBP',
  'CHF',
  'CAD',
  'AUD',
  'NZD',
  'SEK',
  'NOK',
  'DKK',
  'PLN',
  'JPY',
] as const

type Currency = (typeof currencies)[number]

const ofRegion: Record<string, Currency> = {
  US: 'USD',
  GB: 'GBP',
  CH: 'CHF',
  CA: 'CAD',
  AU: 'AUD',
  NZ: 'NZD',
  SE: 'SEK',
  NO: 'NOK',
  DK: 'DKK',
  PL: 'PLN',
  JP: 'JPY',
}

/** The default currency for a locale (`fr-CH` → CHF); the euro where it is unknown. */
export function localCurrency(locale: string): Currency {
  return ofRegion[new Intl.Locale(locale).region ?? ''] ?? 'EUR'
}
