/**
 * How screens and mails name a zone: its city and its distance from UTC at that moment, "Paris (UTC+1)". `offset` is what
 * `timeZoneName: 'shortOffset'` writes; some locales say GMT for UTC.
 */
export function zoneLabel(zone: string, offset: string): string {
  if (zone === 'UTC') return 'UTC'
  const city = zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone
  return `${city} (${offset.replace('GMT', 'UTC')})`
}
