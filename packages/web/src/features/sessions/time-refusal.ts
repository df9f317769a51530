import type { RefusalReason, TimeOverride } from '#web/gql/graphql.ts'
import type { ErrorCopyCode } from '#web/i18n/use-error-copy.ts'
import { serverNow } from '#web/time/server-clock.ts'

/** One reason against a time, for the professional; `override` is null when nobody can override it. */
export type ReasonAgainst = {
  reason: RefusalReason
  override: TimeOverride | null
  clientName: string | null
  /** The service of a group that has the time. */
  groupName: string | null
  /** The public holiday in each language, if it is one. */
  holidayNames?: readonly { language: string; text: string }[]
  /** When what it meets starts and ends; null if it meets nothing. */
  meetsFrom: string | null
  meetsUntil: string | null
  bufferMinutes: number | null
  bufferSide: 'BEFORE' | 'AFTER' | null
}

export type OwnPlace = { id: string; start: string; heldUntil: string | null }

/** Why a time was refused, with the nearest free times; after too many changes, with the time to retry. */
export type TimeRefusal = {
  code: ErrorCopyCode
  nearest: readonly { start: string }[]
  /** For the professional: every reason. */
  reasons: readonly ReasonAgainst[]
  /** How long before its start each of the nearest times can be booked. */
  minimumNoticeMinutes?: number
  /** The reader's own hold or booking that is in the way. */
  own?: OwnPlace
  retryAt?: string
  /** To quote to support. */
  reference: string | undefined
}

type Refused = {
  code: ErrorCopyCode
  reference: string | undefined
  detail?: {
    __typename: string
    nearest?: TimeRefusal['nearest']
    reasons?: TimeRefusal['reasons']
    minimumNoticeMinutes?: number
    ownBooking?: OwnPlace | null
    retryAfterSeconds?: number
  }
}

/** The refusal of a time, from a mutation that failed. */
export function timeRefusal({ code, detail, reference }: Refused): TimeRefusal {
  const { nearest = [], reasons = [], minimumNoticeMinutes, ownBooking, retryAfterSeconds } = detail ?? {}
  const refusal = {
    code,
    nearest,
    reasons,
    reference,
    ...(minimumNoticeMinutes === undefined ? {} : { minimumNoticeMinutes }),
    ...(ownBooking ? { own: ownBooking } : {}),
  }
  return retryAfterSeconds === undefined
    ? refusal
    : { ...refusal, retryAt: fullMinuteAfter(retryAfterSeconds) }
}

/** What a professional overrides to have the time in spite of every reason; null if one cannot be overridden. */
export function overridesFor(reasons: readonly ReasonAgainst[]): readonly TimeOverride[] | null {
  const overrides = reasons.map(({ override }) => override)
  if (overrides.length === 0 || overrides.includes(null)) return null
  return [...new Set(overrides.filter((override) => override !== null))]
}

/** The next full minute after that time, because screens show no seconds. */
function fullMinuteAfter(seconds: number): string {
  const options = { smallestUnit: 'minute', roundingMode: 'ceil' } as const
  return serverNow().add({ seconds }).round(options).toString()
}
