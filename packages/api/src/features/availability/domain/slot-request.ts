import type { DecidedMinimum as Minimum } from '@hora/schema/group-minimum'
import type { Holiday } from '#features/holidays/index.ts'
import type { SessionId } from '#kernel/ids.ts'
import type { Interval } from '#kernel/interval.ts'
import type { ZoneId } from '#kernel/zone.ts'

/** Part of a local day in minutes from its 00:00; `endMinute` may be 1440, the end of the day. */
export type MinuteRange = { readonly startMinute: number; readonly endMinute: number }

/** Weekly hours. Weekdays as in ISO 8601: 1 Monday … 7 Sunday. */
export type WeeklyRule = MinuteRange & { readonly weekday: number }

/** The hours of one date, which replace its weekly ones. A date without ranges is a day off. */
export type DateOverride = { readonly date: Temporal.PlainDate; readonly ranges: readonly MinuteRange[] }

/** Busy time, including its own buffers. `ref` is the id of the session or time off, or the key of a holiday. */
export type Busy = {
  readonly interval: Interval
  /** The same without the buffers; by default there are none. */
  readonly meeting?: Interval
  readonly reason: 'session' | 'hold' | 'time-off' | 'holiday' | 'external'
  readonly ref: string
  /** The public holiday, if it is one. */
  readonly holiday?: Holiday
  /** A session that stays when one client leaves it. */
  readonly shared?: true
}

/** A session of the requested service with its places, as the asking account meets it. */
export type Group = {
  readonly ref: SessionId
  readonly during: Interval
  readonly placesLeft: number
  /** Whether the account has a place in it. */
  readonly mine: boolean
  readonly minimum: Minimum
}

/** The times of the requested service in minutes, and its horizon in days. */
export type SlotService = {
  readonly durationMinutes: number
  readonly stepMinutes: number
  readonly bufferBefore: number
  readonly bufferAfter: number
  readonly minimumNoticeMinutes: number
  /** To join a session that stands; absent: the same. */
  readonly joinNoticeMinutes?: number
  /** The places of a new session; absent: one. */
  readonly capacity?: number
  readonly horizonDays: number
}

/** Everything that decides which times are open. `range` limits starts; `zone` is the professional's. */
export type SlotRequest = {
  readonly rules: readonly WeeklyRule[]
  readonly overrides: readonly DateOverride[]
  readonly zone: ZoneId
  readonly busy: readonly Busy[]
  /** Sessions that can be joined, sorted by start. Their time is busy, too. */
  readonly groups?: readonly Group[]
  readonly service: SlotService
  readonly range: Interval
  readonly now: Temporal.Instant
}

/** A time that can be booked, without its buffers. */
export type Slot = Interval & {
  /** The free places; absent: one. */
  readonly placesLeft?: number
  /** Whether it is a session that has free places. */
  readonly joins?: boolean
}
