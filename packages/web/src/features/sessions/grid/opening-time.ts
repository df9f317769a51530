import { hourHeight } from '#web/features/sessions/grid/hour-height.ts'

type TimeSpan = { start: string; end: string }

export type ShownWeek = {
  sessions: readonly Pick<TimeSpan, 'start'>[]
  closed: readonly TimeSpan[]
  /** The instants of the shown days, the last one not included. */
  range: { from: string; to: string }
  now: string
  zone: string
}

/** Where a grid without sessions and open hours opens. */
const usualHour = 8
/** The text of an hour reaches this far above and below its line. */
const halfLabel = 8
/** Pixels above the first hour: its text is whole at the top edge with each of them. */
const roomAbove = [24, 40] as const

/**
 * The minute of the day at the top of the grid: a little before the hour of the first session, the first open time or
 * now, whichever is earliest. `height` (pixels) keeps the text of an hour whole at the bottom edge too.
 */
export function openingMinute(week: ShownWeek, height: number): number {
  const minutes = firstHour(week) * 60
  const cutsLabel = (room: number) => {
    const overLine = (height - room) % hourHeight
    return overLine < halfLabel || overLine > hourHeight - halfLabel
  }
  const room = roomAbove.find((one) => !cutsLabel(one)) ?? roomAbove[0]
  return Math.max(0, minutes - (room / hourHeight) * 60)
}

/** The earliest hour of a day at which something is to be seen. */
function firstHour({ sessions, closed, range, now, zone }: ShownWeek): number {
  const { from, to } = range
  const isShown = (instant: string) =>
    Temporal.Instant.compare(from, instant) <= 0 && Temporal.Instant.compare(instant, to) < 0
  // An open time begins where a closed one ends.
  const starts = [...sessions.map(({ start }) => start), ...closed.map(({ end }) => end)].filter(isShown)
  const hours = starts.map((start) => hourOf(start, zone))
  return Math.min(...(hours.length > 0 ? hours : [usualHour]), ...(isShown(now) ? [hourOf(now, zone)] : []))
}

const hourOf = (instant: string, zone: string) => Temporal.Instant.from(instant).toZonedDateTimeISO(zone).hour
