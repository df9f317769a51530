/**
 * The name of a zone on screens and in mails: its city and its UTC offset at that moment, "Paris (UTC+1)". `offset` is
 * the output of `timeZoneName: 'shortOffset'`, which is GMT in some locales.
 */
export function zoneLabel(zone: string, offset: string): string {
  if (zone === 'UTC') return 'UTC'
  const city = zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone
  return `${city} (${offset.replace('GMT', 'UTC')})`
}
