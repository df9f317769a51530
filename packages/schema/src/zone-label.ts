import { renamedZone } from './renamed-zones.ts'

/** Cities of zones with a French name of their own, which `Intl` does not provide. */
const frenchCities = new Map(
  (
    'Addis Ababa:Addis-Abeba|Algiers:Alger|Athens:Athènes|Azores:Açores|Baghdad:Bagdad|Bahrain:Bahreïn|Beirut:Beyrouth|' +
    'Brussels:Bruxelles|Bucharest:Bucarest|Cairo:Le Caire|Canary:Canaries|Copenhagen:Copenhague|Damascus:Damas|Dubai:Dubaï|' +
    'Famagusta:Famagouste|Havana:La Havane|Jerusalem:Jérusalem|Kathmandu:Katmandou|Kuwait:Koweït|Lisbon:Lisbonne|' +
    'London:Londres|Madeira:Madère|Malta:Malte|Manila:Manille|Mauritius:Maurice|Mexico City:Mexico|Moscow:Moscou|' +
    'Muscat:Mascate|Nicosia:Nicosie|Noumea:Nouméa|Reunion:La Réunion|Riyadh:Riyad|San Marino:Saint-Marin|' +
    'Sao Paulo:São Paulo|Seoul:Séoul|Singapore:Singapour|Tehran:Téhéran|Vatican:Le Vatican|Vienna:Vienne|Warsaw:Varsovie'
  )
    .split('|')
    .map((pair) => pair.split(':') as [string, string]),
)

/**
 * The name of a zone on screens and in mails: its city and its UTC offset at that moment, "Paris (UTC+1)". `offset` is
 * the output of `timeZoneName: 'shortOffset'`, which is GMT in some locales.
 */
export function zoneLabel(name: string, offset: string, locale: string): string {
  const zone = renamedZone(name)
  if (zone === 'UTC') return 'UTC'
  const shift = offset.replace('GMT', 'UTC')
  // `Etc/GMT+5` is five hours behind UTC. Its name would say the opposite.
  if (zone.startsWith('Etc/')) return shift
  const city = zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone
  const shown = locale.startsWith('fr') ? (frenchCities.get(city) ?? city) : city
  return `${shown} (${shift})`
}
