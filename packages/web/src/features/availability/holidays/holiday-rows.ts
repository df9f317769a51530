import { nameIn } from '#web/i18n/name-in.ts'

type Day = { date: string; substitute: boolean }
type Holiday = Day & { key: string; names: readonly { language: string; text: string }[] }

/** One holiday with its next days. */
export type HolidayRow = { key: string; name: string; days: readonly Day[] }

/** The holidays of a list, each once, in the order of their first days. */
export function holidayRows(holidays: readonly Holiday[], locale: string): HolidayRow[] {
  return [...Map.groupBy(holidays, ({ key }) => key)].map(([key, days]) => ({
    key,
    name: nameIn(days[0]?.names ?? [], locale) || key,
    days,
  }))
}
