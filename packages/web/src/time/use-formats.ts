import { useMemo } from 'react'
import { formatMoney, type MoneyAmount } from '#web/i18n/money.ts'
import { formatDuration } from '#web/time/format-duration.ts'
import { formatRelative } from '#web/time/format-relative.ts'
import * as formats from '#web/time/formats.ts'
import { useReader } from '#web/time/reader-context.ts'
import { serverToday } from '#web/time/server-clock.ts'
import { formatZone, zoneOffset } from '#web/time/zones.ts'

/** Dates, times, lengths and money in the reader's format. */
export function useFormats() {
  const { locale, zone } = useReader()
  return useMemo(() => {
    const reader = { locale, zone }
    return {
      reader,
      time: (instant: string) => formats.formatTime(instant, reader),
      timeRange: (start: string, end: string) => formats.formatTimeRange(start, end, reader),
      day: (instant: string, thisYear?: number) => formats.formatDay(instant, reader, thisYear),
      moment: (instant: string) => formats.formatMoment(instant, reader),
      momentIn: (instant: string, other: string) => formats.formatMoment(instant, { locale, zone: other }),
      date: (date: string, style?: 'full' | 'long' | 'medium') =>
        formats.formatPlainDate(date, locale, style),
      plainDay: (date: string) => formats.formatPlainDay(date, locale, serverToday(zone).year),
      dateRange: (first: string, last: string, style?: 'long' | 'medium') =>
        formats.formatDateRange(first, last, locale, style),
      months: (first: string, last: string) => formats.formatMonths(first, last, locale),
      monthName: (date: string) => formats.formatMonthName(date, locale),
      month: (date: string) => formats.formatMonth(date, locale),
      weekday: (weekday: number, width?: 'long' | 'short' | 'narrow') =>
        formats.formatWeekday(weekday, locale, width),
      minuteOfDay: (minute: number) => formats.formatMinuteOfDay(minute, locale),
      hour: (hour: number) => formats.formatHour(hour, locale),
      duration: (minutes: number) => formatDuration(minutes, locale),
      narrowDuration: (minutes: number) => formatDuration(minutes, locale, 'narrow'),
      relative: (instant: string, now: string) => formatRelative(instant, now, reader),
      zone: (name: string, at: string) => formatZone(name, at, locale),
      offset: (name: string, at: string) => zoneOffset(name, at),
      money: (amount: MoneyAmount) => formatMoney(amount, locale),
    }
  }, [locale, zone])
}
