const everyDay = [1, 2, 3, 4, 5, 6, 7] as const

/** The days that are not a weekend in a country: 1 Monday … 7 Sunday. Monday to Friday where it is unknown. */
export function workingDays(country: string | null): readonly number[] {
  const weekend = country ? weekendIn(country) : undefined
  return everyDay.filter((day) => !(weekend ?? [6, 7]).includes(day))
}

function weekendIn(country: string): readonly number[] | undefined {
  const region: { getWeekInfo?: () => { weekend: readonly number[] } } = new Intl.Locale(`und-${country}`)
  return region.getWeekInfo?.().weekend
}

/** The seven days, in the order in which a reader's week runs. */
export function weekFrom(first: number): readonly number[] {
  return [...everyDay.slice(first - 1), ...everyDay.slice(0, first - 1)]
}
