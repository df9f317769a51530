import type { EpochMs } from '#kernel/epoch.ts'
import type { MinuteRange, Slot, SlotRequest } from '../domain/slot-request.ts'

const msPerMinute = 60_000

/**
 * The same result as `openSlots`, by an independent algorithm. It asks Temporal about every minute and checks every
 * minute of every candidate. It is slow on purpose.
 */
export function slotsByBruteForce(request: SlotRequest): readonly Slot[] {
  const { service, range, now, zone } = request
  const today = now.toZonedDateTimeISO(zone).toPlainDate()
  const soonest = now.add({ minutes: service.minimumNoticeMinutes })
  const clock = clockOf(request)
  const slots: Slot[] = []
  for (let ms = Math.ceil(range.start / msPerMinute) * msPerMinute; ms < range.end; ms += msPerMinute) {
    const { date, open, onGrid } = clock(ms)
    if (!open || !onGrid) continue
    const start = Temporal.Instant.fromEpochMilliseconds(ms)
    if (Temporal.Instant.compare(start, now) <= 0 || Temporal.Instant.compare(start, soonest) < 0) continue
    if (Temporal.PlainDate.compare(date, today.add({ days: service.horizonDays })) > 0) continue
    const end = ms + service.durationMinutes * msPerMinute
    if (!everyMinute(ms, end, (minute) => clock(minute).open)) continue
    if (!isFree(request, ms, end)) continue
    const times = { start: ms as EpochMs, end: end as EpochMs }
    slots.push(request.groups?.length ? { ...times, placesLeft: service.capacity ?? 1 } : times)
  }
  return [...slots, ...joinable(request)].toSorted((a, b) => a.start - b.start)
}

/** The sessions in the range that can be joined: the open hours play no part. */
function joinable({ groups = [], range, service, now, zone }: SlotRequest): readonly Slot[] {
  const last = now.toZonedDateTimeISO(zone).toPlainDate().add({ days: service.horizonDays })
  const soonest = now.add({ minutes: service.joinNoticeMinutes ?? service.minimumNoticeMinutes })
  return groups
    .filter(({ during: { start }, placesLeft, mine }) => {
      const moment = Temporal.Instant.fromEpochMilliseconds(start)
      const isAhead =
        Temporal.Instant.compare(moment, now) > 0 && Temporal.Instant.compare(moment, soonest) >= 0
      const date = moment.toZonedDateTimeISO(zone).toPlainDate()
      const isInRange =
        range.start <= start && start < range.end && Temporal.PlainDate.compare(date, last) <= 0
      return isAhead && isInRange && placesLeft > 0 && !mine
    })
    .map(({ during, placesLeft }) => ({ ...during, placesLeft, joins: true }))
}

type Reading = { date: Temporal.PlainDate; open: boolean; onGrid: boolean }

/** What the professional's clock shows at an instant, and whether that time is open. */
function clockOf(request: SlotRequest): (ms: number) => Reading {
  const read = new Map<number, Reading>()
  return (ms) => {
    const known = read.get(ms)
    if (known !== undefined) return known
    const local = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(request.zone)
    const date = local.toPlainDate()
    const ranges = rangesOf(request, date)
    const minute = local.hour * 60 + local.minute
    const isOpen = (at: number) => ranges.some((range) => range.startMinute <= at && at < range.endMinute)
    let windowStart = minute
    while (windowStart > 0 && isOpen(windowStart - 1)) windowStart -= 1
    const onGrid = (minute - windowStart) % request.service.stepMinutes === 0
    const reading = { date, open: isOpen(minute), onGrid }
    read.set(ms, reading)
    return reading
  }
}

function rangesOf({ overrides, rules }: SlotRequest, date: Temporal.PlainDate): readonly MinuteRange[] {
  const override = overrides.find((one) => one.date.equals(date))
  return override?.ranges ?? rules.filter((rule) => rule.weekday === date.dayOfWeek)
}

function isFree({ busy, service }: SlotRequest, start: number, end: number): boolean {
  const from = start - service.bufferBefore * msPerMinute
  const to = end + service.bufferAfter * msPerMinute
  return busy.every(({ interval }) => {
    const begin = Math.floor(interval.start / msPerMinute) * msPerMinute
    const finish = Math.ceil(interval.end / msPerMinute) * msPerMinute
    return everyMinute(from, to, (minute) => minute < begin || minute >= finish)
  })
}

function everyMinute(start: number, end: number, holds: (ms: number) => boolean): boolean {
  for (let ms = start; ms < end; ms += msPerMinute) if (!holds(ms)) return false
  return true
}
