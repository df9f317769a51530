import type { ErrorCopyCode } from '#web/i18n/use-error-copy.ts'

/** Why a time was refused; if it is taken, with the nearest free times; after too many changes, with the time to retry. */
export type TimeRefusal = { code: ErrorCopyCode; nearest: readonly { start: string }[]; retryAt?: string }

type Refused = {
  code: ErrorCopyCode
  detail?: { __typename: string; nearest?: TimeRefusal['nearest']; retryAfterSeconds?: number }
}

/** The refusal of a time, from a mutation that failed. */
export function timeRefusal({ code, detail }: Refused): TimeRefusal {
  const nearest = detail?.nearest ?? []
  if (detail?.retryAfterSeconds === undefined) return { code, nearest }
  return { code, nearest, retryAt: fullMinuteAfter(detail.retryAfterSeconds) }
}

/** The next full minute after that time, because screens show no seconds. */
function fullMinuteAfter(seconds: number): string {
  const options = { smallestUnit: 'minute', roundingMode: 'ceil' } as const
  return Temporal.Now.instant().add({ seconds }).round(options).toString()
}
