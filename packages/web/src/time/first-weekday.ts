/** The first day of the week for a locale: 1 Monday … 7 Sunday. Monday where it is unknown. */
export function firstWeekday(locale: string): number {
  const region: { getWeekInfo?: () => { firstDay: number } } = new Intl.Locale(locale)
  return region.getWeekInfo?.().firstDay ?? 1
}
