/**
 * Zones whose earlier name most browsers still use: `Asia/Calcutta`. Only these, because every page loads this list;
 * `zones.ts` has all names.
 */
const renamed = new Map(
  (
    'Africa/Asmera=Africa/Asmara|America/Buenos_Aires=America/Argentina/Buenos_Aires|' +
    'America/Catamarca=America/Argentina/Catamarca|America/Cordoba=America/Argentina/Cordoba|' +
    'America/Jujuy=America/Argentina/Jujuy|America/Mendoza=America/Argentina/Mendoza|' +
    'America/Coral_Harbour=America/Atikokan|America/Indianapolis=America/Indiana/Indianapolis|' +
    'America/Louisville=America/Kentucky/Louisville|America/Godthab=America/Nuuk|Asia/Saigon=Asia/Ho_Chi_Minh|' +
    'Asia/Katmandu=Asia/Kathmandu|Asia/Calcutta=Asia/Kolkata|Asia/Rangoon=Asia/Yangon|' +
    'Atlantic/Faeroe=Atlantic/Faroe|Europe/Kiev=Europe/Kyiv|Pacific/Truk=Pacific/Chuuk|' +
    'Pacific/Enderbury=Pacific/Kanton|Pacific/Ponape=Pacific/Pohnpei|Etc/UTC=UTC|Etc/GMT=UTC|GMT=UTC'
  )
    .split('|')
    .map((pair) => pair.split('=') as [string, string]),
)

/** The current name of a zone that a browser names. */
export function renamedZone(zone: string): string {
  return renamed.get(zone) ?? zone
}
