/** The day a week starts with where this locale is spoken: 1 Monday … 7 Sunday. Monday where nothing is known. */
export function firstWeekday(locale: string): number {
  const region: { getWeekInfo?: () => { firstDay: number } } = new Intl.Locale(locale)
  return region.getWeekInfo?.().firstDay ?? 1
}
