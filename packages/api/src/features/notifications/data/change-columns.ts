import type { TimeChange, Times } from '../domain/time-change.ts'
import { notifications } from './tables.ts'

/** The columns with the times that a line speaks of. */
export const changeColumns = {
  wasStartsAt: notifications.wasStartsAt,
  wasEndsAt: notifications.wasEndsAt,
  startsAt: notifications.startsAt,
  endsAt: notifications.endsAt,
}

type ChangeRow = Readonly<Record<keyof typeof changeColumns, Temporal.Instant | null>>

/** The change of a row; null if it speaks of no times. */
export function changeOf({ wasStartsAt, wasEndsAt, startsAt, endsAt }: ChangeRow): TimeChange | null {
  const change = { was: timesOf(wasStartsAt, wasEndsAt), now: timesOf(startsAt, endsAt) }
  return change.was === null && change.now === null ? null : change
}

function timesOf(start: Temporal.Instant | null, end: Temporal.Instant | null): Times | null {
  return start === null || end === null ? null : { start, end }
}

export function changeValues(change: TimeChange | null): ChangeRow {
  return {
    wasStartsAt: change?.was?.start ?? null,
    wasEndsAt: change?.was?.end ?? null,
    startsAt: change?.now?.start ?? null,
    endsAt: change?.now?.end ?? null,
  }
}
