import { countryOfZone } from '#web/time/country-of-zone.ts'

/** Where a person works: the country of the profile, else that of their zone, else that of their language. */
export function homeCountry(
  { country, zone }: { country: string | null; zone: string },
  locale: string,
): string | null {
  return country ?? countryOfZone(zone) ?? new Intl.Locale(locale).region ?? null
}
