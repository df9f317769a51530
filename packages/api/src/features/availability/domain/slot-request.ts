import type { EpochMs } from '#kernel/epoch.ts'
import type { Interval } from '#kernel/interval.ts'
import type { ZoneId } from '#kernel/zone.ts'

/** Part of a local day in minutes from its 00:00; `endMinute` may be 1440, the end of the day. */
export type MinuteRange = { readonly startMinute: number; readonly endMinute: number }

/** Hours that return each week. Weekdays as in ISO 8601: 1 Monday … 7 Sunday. */
export type WeeklyRule = MinuteRange & { readonly weekday: number }

/** The hours of one date instead of its weekly ones; no ranges is a day off. */
export type DateOverride = { readonly date: Temporal.PlainDate; readonly ranges: readonly MinuteRange[] }

/** Time that is taken, buffers of what takes it included. `ref` is the id of what takes it. */
export type Busy = {
  readonly interval: Interval
  readonly reason: 'session' | 'hold' | 'time-off' | 'external'
  readonly ref: string
}

/** What is asked for, in minutes; the horizon in days. */
export type SlotService = {
  readonly durationMinutes: number
  readonly stepMinutes: number
  readonly bufferBefore: number
  readonly bufferAfter: number
  readonly minimumNoticeMinutes: number
  readonly horizonDays: number
}

/** All that decides which times are open. `range` limits starts; `zone` is the professional's. */
export type SlotRequest = {
  readonly rules: readonly WeeklyRule[]
  readonly overrides: readonly DateOverride[]
  readonly zone: ZoneId
  readonly busy: readonly Busy[]
  readonly service: SlotService
  readonly range: Interval
  readonly now: Temporal.Instant
  /** Starts of group sessions without a free seat. */
  readonly seatsFull?: ReadonlySet<EpochMs>
}

/** A time that can be booked, without its buffers. */
export type Slot = Interval
